using System.Text.RegularExpressions;
using ThreatConnect.PackageTests.Building;

namespace ThreatConnect.PackageTests;

// An edit of the document changes the library; a build without an edit generates nothing.
public sealed partial class EditTests
{
    [Fact]
    public async Task The_first_build_runs_nswag_and_says_so() =>
        RunsOfNSwag((await SecondBuild.GetAsync()).First).Should().Be(1);

    [Fact]
    public async Task A_build_with_nothing_changed_does_not_run_nswag() =>
        RunsOfNSwag((await SecondBuild.GetAsync()).Unchanged).Should().Be(0);

    [Fact]
    public async Task A_build_after_an_edit_of_a_template_runs_nswag() =>
        RunsOfNSwag((await SecondBuild.GetAsync()).AfterEditOfTemplate).Should().Be(1);

    [Fact]
    public async Task A_build_after_an_edit_of_the_document_runs_nswag() =>
        RunsOfNSwag((await SecondBuild.GetAsync()).AfterEditOfDocument).Should().Be(1);

    [Fact]
    public async Task A_field_added_to_the_document_is_a_property() =>
        (await TypesAsync())["Campaign"].GetProperty("LastSeen")!.PropertyType.Should().Be<DateTimeOffset?>();

    [Theory]
    [InlineData("Prophecy", "Fulfilled")]
    [InlineData("ProphecyCreate", "Name")]
    [InlineData("ProphecyUpdate", "Fulfilled")]
    [InlineData("ProphecyId", "Value")]
    [InlineData("ProphecyFilter", "Fulfilled")]
    [InlineData("ProphecyFilter", "DateAdded")]
    [InlineData("ProphecyHandle", "Tags")]
    [InlineData("ProphecyCollection", "ResourceType")]
    [InlineData("Groups", "Prophecies")]
    [InlineData("GroupQueries", "Prophecies")]
    [InlineData("AdversaryAssets", "Omens")]
    public async Task A_type_added_to_the_document_alone_has_its_public_types(string type, string member) =>
        (await TypesAsync())[type].GetProperties().Should().Contain(property => property.Name == member);

    [Fact]
    public async Task A_type_added_to_the_document_alone_is_reached_from_the_groups()
    {
        var types = await TypesAsync();
        var collection = types["Groups"].GetProperties().First(property => property.Name == "Prophecies").PropertyType;

        collection.Name.Should().Be("ProphecyCollection");
        collection.GetProperty("Item", [types["ProphecyId"]])!.PropertyType.Name.Should().Be("ProphecyHandle");
    }

    [Fact]
    public async Task A_program_uses_the_added_type_with_its_filter_its_field_and_its_tags() =>
        (await SecondBuild.GetAsync()).ProgramOutput.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            """POST /api/v2/groups/prophecies {"name":"The end"}""",
            "Prophecy 7 The end, came true: True",
            "GET /api/v2/groups/prophecies?resultStart=0&resultLimit=10000&filters=fulfilled%3Dtrue",
            "listed: The end",
            """PUT /api/v2/groups/prophecies/7 {"fulfilled":false}""",
            "POST /api/v2/groups/prophecies/7/tags/doom",
            """POST /api/v2/groups/adversaries/416/adversaryAssets/omens {"omen":"A raven"}""",
            "AdversaryOmenAsset 8 A raven");

    private static async Task<IReadOnlyDictionary<string, Type>> TypesAsync() => (await SecondBuild.GetAsync()).Types;

    private static int RunsOfNSwag(string output) => NSwagLine().Count(output);

    [GeneratedRegex("^ *NSwag: ", RegexOptions.Multiline)]
    private static partial Regex NSwagLine();
}
