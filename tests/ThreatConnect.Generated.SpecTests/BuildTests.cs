using System.Text.RegularExpressions;
using ThreatConnect.SpecTests.Building;

namespace ThreatConnect.SpecTests;

// An edit of the document changes the library, and a build without an edit does not run NSwag.
[Trait("Category", "Build")]
public sealed partial class BuildTests(BuiltRepository built) : IClassFixture<BuiltRepository>
{
    [Fact]
    public void The_first_build_runs_nswag_and_says_so() => RunsOfNSwag(built.First).Should().Be(1);

    [Fact]
    public void A_build_with_nothing_changed_does_not_run_nswag() => RunsOfNSwag(built.Unchanged).Should().Be(0);

    [Fact]
    public void A_build_after_an_edit_of_a_template_runs_nswag() => RunsOfNSwag(built.AfterEditOfTemplate).Should().Be(1);

    [Fact]
    public void A_build_after_an_edit_of_the_document_runs_nswag() => RunsOfNSwag(built.AfterEditOfDocument).Should().Be(1);

    [Fact]
    public void A_field_added_to_the_document_is_a_property() =>
        built.Types["Campaign"].GetProperty("LastSeen")!.PropertyType.Should().Be<DateTimeOffset?>();

    [Theory]
    [InlineData("Prophecy", "Fulfilled")]
    [InlineData("ProphecyCreate", "Name")]
    [InlineData("ProphecyUpdate", "Fulfilled")]
    [InlineData("ProphecyId", "Value")]
    [InlineData("ProphecyFilter", "Fulfilled")]
    [InlineData("ProphecyFilter", "DateAdded")]
    [InlineData("ProphecyHandle", "Tags")]
    [InlineData("ProphecyCollection", "Kind")]
    [InlineData("Groups", "Prophecies")]
    [InlineData("GroupQueries", "Prophecies")]
    [InlineData("AdversaryAssets", "Omens")]
    public void A_type_added_to_the_document_alone_has_its_public_types(string type, string member) =>
        built.Types[type].GetProperties().Should().Contain(property => property.Name == member);

    [Fact]
    public void A_type_added_to_the_document_alone_is_reached_from_the_groups()
    {
        var collection = built.Types["Groups"].GetProperties().First(property => property.Name == "Prophecies").PropertyType;

        collection.Name.Should().Be("ProphecyCollection");
        collection.GetProperty("Item", [built.Types["ProphecyId"]])!.PropertyType.Name.Should().Be("ProphecyHandle");
    }

    [Fact]
    public void A_program_uses_the_added_type_with_its_filter_its_field_and_its_tags() =>
        built.ProgramOutput.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            """POST /api/v2/groups/prophecies {"name":"The end"}""",
            "Prophecy 7 The end, came true: True",
            "GET /api/v2/groups/prophecies?resultStart=0&resultLimit=10000&filters=fulfilled%3Dtrue",
            "listed: The end",
            """PUT /api/v2/groups/prophecies/7 {"fulfilled":false}""",
            "POST /api/v2/groups/prophecies/7/tags/doom",
            """POST /api/v2/groups/adversaries/416/adversaryAssets/omens {"omen":"A raven"}""",
            "AdversaryOmenAsset 8 A raven");

    private static int RunsOfNSwag(string output) => NSwagLine().Count(output);

    [GeneratedRegex("^ *NSwag: ", RegexOptions.Multiline)]
    private static partial Regex NSwagLine();
}
