using ThreatConnect.Values;

namespace ThreatConnect.Tests.Values;

public sealed class OpenValueTests
{
    // No two words of the platform differ by case alone (evidence.md §5.3), and type names in paths have another case than in responses.
    [Fact]
    public void Words_of_one_set_compare_without_regard_to_case_and_keep_their_text()
    {
        var lower = new GroupType("campaign");

        (lower == GroupType.Campaign).Should().BeTrue();
        (lower != GroupType.Campaign).Should().BeFalse();
        (GroupType.Campaign == "CAMPAIGN").Should().BeTrue();
        lower.GetHashCode().Should().Be(GroupType.Campaign.GetHashCode());
        lower.ToString().Should().Be("campaign");
        (lower == GroupType.Threat).Should().BeFalse();
    }

    [Fact]
    public void No_two_words_of_a_set_differ_by_case_alone()
    {
        var sets = typeof(GroupType).Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && type.IsAssignableTo(typeof(IOpenValue)))
            .Select(type => type.GetProperties().Where(property => property.PropertyType == type).Select(property => property.GetValue(null)!.ToString()).ToList())
            .ToList();

        sets.Should().HaveCountGreaterThan(20).And.OnlyContain(words => words.Distinct(StringComparer.OrdinalIgnoreCase).Count() == words.Count);
    }
}
