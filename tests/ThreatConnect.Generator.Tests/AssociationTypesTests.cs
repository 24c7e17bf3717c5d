using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

/// <summary>The association types of an instance, which their branches tell apart.</summary>
public sealed class AssociationTypesTests
{
    [Theory]
    [InlineData(
        "\"apiBranch\": \"badgeOfHost\"", "\"apiBranch\": \"\"",
        "(34,22): TCG010: #/data/associationType/4/apiBranch: the member 'apiBranch' is missing or empty; add it")]
    [InlineData(
        "\"apiBranch\": \"badgeOfHost\"", "\"apiBranch\": null",
        "(30,7): TCG010: #/data/associationType/4: the member 'apiBranch' is missing or empty; add it")]
    [InlineData(
        "\"apiBranch\": \"badgeOfHost\"", "\"apiBranch\": { }",
        "(34,22): TCG011: #/data/associationType/4/apiBranch: the value is an object, but a text is expected; correct the value")]
    [InlineData(
        "\"apiBranch\": \"badgeOfHost\"", "\"apiBranch\": \"-\"",
        "(34,22): TCG014: #/data/associationType/4/apiBranch: '-' is not a valid name for a C# property; "
        + "write a name with a letter or a digit")]
    [InlineData(
        "\"name\": \"File Encrypt\"", "\"name\": \"\"",
        "(43,17): TCG010: #/data/associationType/6/name: the member 'name' is missing or empty; add it")]
    [InlineData(
        "\"name\": \"File Encrypt\"", "\"name\": []",
        "(43,17): TCG011: #/data/associationType/6/name: the value is a list, but a text is expected; correct the value")]
    [InlineData(
        "\"custom\": true", "\"custom\": []",
        "(32,19): TCG011: #/data/associationType/4/custom: the value is a list, but a text is expected; correct the value")]
    [InlineData(
        "\"associationType\": [", "\"associationType\": [\n\"URL Host\",",
        "(6,1): TCG011: #/data/associationType/0: the value is a text, but an object is expected; correct the value")]
    [InlineData(
        "\"resultCount\": 9", "\"resultCount\": \"10\"",
        "(4,20): TCG020: #/data/resultCount: 'associationType' has 9 of 10 items; save all pages, as Types.SaveAsync of the library does")]
    [InlineData(
        "\"apiBranch\": \"badgeOfHost\"", "\"apiBranch\": \"host-to-badge\"",
        "(34,22): TCG019: #/data/associationType/4/apiBranch: 'host-to-badge' is HostToBadge_2 in C#, "
        + "because 'hostToBadge' is HostToBadge already; suppress this warning when the program uses the right one")]
    public void A_fault_is_shown_where_it_is(string old, string @new, string expected) =>
        Document.DiagnoseAssociations(old, @new).Should().Equal(expected);

    [Fact]
    public void An_association_that_two_files_have_comes_out_once()
    {
        var run = GeneratorRunner.Run(GeneratorInput.Instance.With("more.threatconnect.json", TestData.AssociationTypes));

        run.Files["Custom.AssociationTypes.g.cs"]
            .Should().Be(GeneratorRunner.Run(GeneratorInput.Instance).Files["Custom.AssociationTypes.g.cs"]);
    }

    [Fact]
    public void What_the_platform_documents_and_types_of_groups_make_no_file() =>
        GeneratorRunner.Run(GeneratorInput.Instance.With(GeneratorInput.AssociationsPath, """
            { "associationType": [
              { "name": "URL Host", "custom": "true", "fileAction": "false", "apiBranch": "urlHost" },
              { "name": "File Drop", "custom": "true", "fileAction": "TRUE", "apiBranch": "drop" },
              { "name": "Threat", "custom": "false", "fileAction": "false", "apiBranch": "threats" } ] }
            """)).Files.Keys.Should().NotContain(["Custom.AssociationTypes.g.cs", "Custom.FileActionTypes.g.cs"]);
}
