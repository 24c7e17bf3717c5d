using ThreatConnect.Protocol;

namespace ThreatConnect.Tests.Protocol;

public sealed class ListQueryTests
{
    private static readonly ListQuery s_plain = new() { ResultStart = 0, ResultLimit = 10 };

    [Fact]
    public void What_every_list_takes_is_expected_everywhere() =>
        s_plain.Invoking(query => query.Expect("listGroupTags", "resultStart", "resultLimit")).Should().NotThrow();

    [Fact]
    public void What_the_operation_takes_is_expected() =>
        (s_plain with { Filters = ["name=x"], Includes = ["tags"], ModifiedSince = DateTimeOffset.UnixEpoch })
            .Invoking(query => query.Expect("listIndicators", "resultStart", "resultLimit", "filters", "orParams", "includes", "modifiedSince")).Should().NotThrow();

    public static TheoryData<string, string> Unexpected { get; } = new()
    {
        { "Filters", "filters" },
        { "Includes", "includes" },
        { "IncludeAdditional", "includeAdditional" },
        { "Detailed", "detailed" },
        { "ModifiedSince", "modifiedSince" },
    };

    [Theory]
    [MemberData(nameof(Unexpected))]
    public void What_the_operation_does_not_take_is_refused(string option, string parameter)
    {
        var query = option switch
        {
            "Filters" => s_plain with { Filters = ["name=x"] },
            "Includes" => s_plain with { Includes = ["additional"] },
            "IncludeAdditional" => s_plain with { IncludeAdditional = true },
            "Detailed" => s_plain with { Detailed = true },
            _ => s_plain with { ModifiedSince = DateTimeOffset.UnixEpoch },
        };

        query.Invoking(asked => asked.Expect("listGroupTags", "resultStart", "resultLimit"))
            .Should().Throw<ArgumentException>().WithMessage($"{option} cannot be asked for here: the API has no {parameter} in listGroupTags.*");
    }
}
