using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

/// <summary>One error each, and its diagnostic.</summary>
public sealed class DocumentDiagnosticTests
{
    [Theory]
    [InlineData(
        "\"summary\": \"Campaigns, sets of incidents or activity that belong together over time.\",", "", "#/x-tc-groups/types/1",
        "summary")]
    [InlineData("\"branch\": \"campaigns\"", "\"branch\": \"\"", "#/x-tc-groups/types/1/branch", "branch")]
    [InlineData(
        "\"summary\": \"Campaigns, sets of incidents or activity that belong together over time.\"", "\"summary\": null",
        "#/x-tc-groups/types/1", "summary")]
    [InlineData("\"value\": \"FileHash\",", "", "#/x-tc-indicators/types/1", "value")]
    [InlineData("\"member\": \"Md5\",", "", "#/x-tc-indicators/types/1/keys/0", "member")]
    public void A_missing_member_is_named(string old, string @new, string jsonPointer, string member) =>
        Document.Diagnose(old, @new).Should().ContainSingle()
            .Which.Should().EndWith($": TCG010: {jsonPointer}: the member '{member}' is missing or empty; add it");

    [Fact]
    public void A_missing_member_is_shown_at_its_row() =>
        Document.Diagnose("\"summary\": \"Campaigns, sets of incidents or activity that belong together over time.\",", "").Should().Equal(
            "(58,7): TCG010: #/x-tc-groups/types/1: the member 'summary' is missing or empty; add it");

    [Fact]
    public void A_missing_table_is_named() =>
        Document.Diagnose("\"x-tc-indicators\"", "\"x-tc-observables\"").Should().Equal(
            "(1,1): TCG010: #: the member 'x-tc-indicators' is missing or empty; add it");

    [Theory]
    [InlineData("\"class\": \"AdversaryAssets\",", "", "#/x-tc-assets/0: the member 'class' is missing or empty; add it")]
    [InlineData(
        "\"owner\": \"AdversaryHandle\"", "\"owner\": \"Adversary Handle\"",
        "#/x-tc-assets/0/owner: 'Adversary Handle' is not a valid name for a C# type; write an identifier that is not a C# keyword")]
    [InlineData(
        "\"model\": \"VictimPhoneAsset\"", "\"model\": \"VictimFaxAsset\"",
        "#/x-tc-assets/1/types/0/model: the schema 'VictimFaxAsset' does not exist under #/components/schemas; "
        + "add the schema or correct the name")]
    [InlineData(
        "\"class\": \"VictimAssets\"", "\"class\": \"AdversaryAssets\"",
        "#/x-tc-assets/1/class: the C# type 'AdversaryAssets' is in use already; write another one")]
    [InlineData(
        "\"model\": \"TaskEntity\"", "\"model\": \"Tag\"",
        "#/x-tc-filters/1/model: the C# type 'TagFilter' is in use already; write another one")]
    public void An_error_in_a_row_of_assets_or_filters_is_named(string old, string @new, string message) =>
        Document.Diagnose(old, @new).Should().ContainSingle().Which.Should().Contain(message);

    [Fact]
    public void A_list_in_place_of_a_text_is_named() =>
        Document.Diagnose("\"entity\": \"campaign\"", "\"entity\": [\"campaign\"]").Should().Equal(
            "(61,19): TCG011: #/x-tc-groups/types/1/entity: the value is a list, but a text is expected; correct the value");

    [Fact]
    public void A_text_in_place_of_a_row_is_named() =>
        Document.Diagnose(
            "\"filters\": [\n          {\n            \"name\": \"firstSeen\"",
            "\"filters\": [\n          \"firstSeen\", {\n            \"name\": \"firstSeen\"")
            .Should().Equal(
                "(68,11): TCG011: #/x-tc-groups/types/1/filters/0: the value is a text, but an object is expected; correct the value");

    [Fact]
    public void A_misspelt_member_is_named_with_those_that_are_known() =>
        Document.Diagnose("\"format\"", "\"formatt\"").Should().Equal(
            "(71,24): TCG012: #/x-tc-groups/types/1/filters/0/formatt: the member 'formatt' is not known here; "
            + "write one of name, member, kind, format, operators, summary, or remove it");

    [Theory]
    [InlineData(
        "\"date\",\n            \"format\"", "\"day\",\n            \"format\"", "(70,21)", "#/x-tc-groups/types/1/filters/0/kind", "day",
        "text, boolean, integer, decimal, double, date")]
    [InlineData(
        "\"date\",\n            \"format\"", "\"value\",\n            \"format\"", "(70,21)", "#/x-tc-groups/types/1/filters/0/kind", "value",
        "text, boolean, integer, decimal, double, date")]
    [InlineData(
        "\"boolean\",\n        \"operators\": [\"equals\"]", "\"boolean\",\n        \"operators\": [\"equal\"]", "(84,23)",
        "#/x-tc-indicators/filters/0/operators/0", "equal", "equals, notEquals, startsWith, lessThan, greaterThan")]
    [InlineData(
        "\"sha256\",\n            \"summary\"", "\"sha512\",\n            \"summary\"", "(160,27)",
        "#/x-tc-indicators/types/1/keys/2/normalForm", "sha512",
        "ipAddress, url, md5, sha1, sha256, registryKeyName, registryValueName, registryValueType, host, cidr, asn, emailAddress, text")]
    [InlineData("\"replaceable\"", "\"writable\"", "(64,45)", "#/x-tc-groups/types/1/file", "writable", "replaceable, readable")]
    [InlineData("\"pdf\": \"false\"", "\"pdf\": \"no\"", "(64,67)", "#/x-tc-groups/types/1/pdf", "no", "true, false")]
    [InlineData("\"deleted\": \"true\"", "\"deleted\": \"yes\"", "(143,42)", "#/x-tc-indicators/types/1/deleted", "yes", "true, false")]
    [InlineData("\"any\"", "\"some\"", "(143,24)", "#/x-tc-indicators/types/1/addressedBy", "some", "all, any")]
    public void An_unknown_word_is_named_with_those_that_are_known(
        string old, string @new, string position, string jsonPointer, string word, string known) =>
        Document.Diagnose(old, @new)
            .Should().Equal($"{position}: TCG013: {jsonPointer}: '{word}' is not allowed here; write one of {known}");

    [Fact]
    public void A_filter_whose_name_is_no_name_in_CSharp_needs_a_member() =>
        Document.Diagnose("\"firstSeen\"", "\"first-seen\"").Should().Equal(
            "(69,21): TCG014: #/x-tc-groups/types/1/filters/0/name: 'first-seen' is not a valid name for a C# property; "
            + "add a 'member' that is an identifier and not a C# keyword");

    [Fact]
    public void A_keyword_is_no_name() =>
        Document.Diagnose("\"AutonomousSystem\"", "\"long\"").Should().Equal(
            "(128,23): TCG014: #/x-tc-indicators/types/0/filters/1/member: 'long' is not a valid name for a C# property; "
            + "write an identifier that is not a C# keyword");

    [Theory]
    [InlineData(
        "\"branch\": \"campaigns\"", "\"branch\": \"adversaries\"", "(60,19)", "#/x-tc-groups/types/1/branch", "group branch",
        "adversaries")]
    [InlineData(
        "\"name\": \"Campaign\"", "\"name\": \"Adversary\"", "(59,17)", "#/x-tc-groups/types/1/name", "group type name", "Adversary")]
    [InlineData("\"model\": \"Url\"", "\"model\": \"RegistryKey\"", "(201,18)", "#/x-tc-indicators/types/3/model", "model", "RegistryKey")]
    [InlineData(
        "\"value\": \"UrlValue\"", "\"value\": \"AddressValue\"", "(204,18)", "#/x-tc-indicators/types/3/value", "C# type", "AddressValue")]
    [InlineData(
        "\"value\": \"UrlValue\"", "\"value\": \"UrlCreate\"", "(204,18)", "#/x-tc-indicators/types/3/value", "C# type", "UrlCreate")]
    [InlineData("\"member\": \"Sha1\"", "\"member\": \"Md5\"", "(153,23)", "#/x-tc-indicators/types/1/keys/1/member", "C# property", "Md5")]
    [InlineData(
        "\"member\": \"AutonomousSystem\"", "\"member\": \"City\"", "(128,23)", "#/x-tc-indicators/types/0/filters/1/member", "C# property",
        "City")]
    [InlineData(
        "\"member\": \"AutonomousSystem\"", "\"member\": \"Rating\"", "(128,23)", "#/x-tc-indicators/types/0/filters/1/member",
        "C# property", "Rating")]
    [InlineData(
        "\"member\": \"AutonomousSystem\"", "\"member\": \"ToString\"", "(128,23)", "#/x-tc-indicators/types/0/filters/1/member",
        "C# property", "ToString")]
    public void A_name_that_is_taken_is_named(string old, string @new, string position, string jsonPointer, string role, string name) =>
        Document.Diagnose(old, @new)
            .Should().Equal($"{position}: TCG015: {jsonPointer}: the {role} '{name}' is in use already; write another one");

    [Theory]
    [InlineData("\"model\": \"Campaign\"", "\"model\": \"Operation\"", "(62,18)", "model", "Operation")]
    [InlineData("\"create\": \"CampaignCreate\"", "\"create\": \"CampaignMake\"", "(63,19)", "create", "CampaignMake")]
    [InlineData("\"update\": \"CampaignUpdate\"", "\"update\": \"CampaignEdit\"", "(64,19)", "update", "CampaignEdit")]
    public void A_schema_that_does_not_exist_is_named(string old, string @new, string position, string member, string schema) =>
        Document.Diagnose(old, @new).Should().Equal(
            $"{position}: TCG016: #/x-tc-groups/types/1/{member}: the schema '{schema}' does not exist under #/components/schemas; "
            + "add the schema or correct the name");

    [Theory]
    [InlineData(
        "\"boolean\",\n        \"operators\": [\"equals\"]", "\"boolean\",\n        \"operators\": [\"lessThan\"]", "boolean", "lessThan",
        "[equals]")]
    [InlineData(
        "\"boolean\",\n        \"operators\": [\"equals\"]", "\"integer\",\n        \"operators\": [\"equals\", \"startsWith\"]", "integer",
        "equals, startsWith", "[equals], [lessThan, greaterThan], [equals, lessThan, greaterThan]")]
    [InlineData(
        "\"boolean\",\n        \"operators\": [\"equals\"]", "\"text\",\n        \"operators\": [\"startsWith\"]", "text", "startsWith",
        "[equals], [equals, notEquals], [equals, startsWith]")]
    [InlineData(
        "\"boolean\",\n        \"operators\": [\"equals\"]", "\"text\",\n        \"operators\": [\"equals\", \"equals\"]", "text",
        "equals, equals", "[equals], [equals, notEquals], [equals, startsWith]")]
    [InlineData(
        "\"boolean\",\n        \"operators\": [\"equals\"]", "\"value\",\n        \"operators\": [\"equals\"]", "value", "equals",
        "[equals, startsWith]")]
    public void Operators_of_which_there_is_no_field_are_named_with_the_sets_that_exist(
        string old, string @new, string kind, string operators, string sets) =>
        Document.Diagnose(old, @new).Should().Equal(
            $"(84,22): TCG017: #/x-tc-indicators/filters/0/operators: a filter of kind {kind} cannot have the operators [{operators}]; "
            + $"write one of {sets}");

    [Fact]
    public void A_format_that_writes_no_year_is_named() =>
        Document.Diagnose("yyyy-MM-ddT00:00", "MM/dd").Should().Equal(
            "(71,23): TCG018: #/x-tc-groups/types/1/filters/0/format: the format 'MM/dd' cannot be used; write one with yyyy, MM and dd");

    [Fact]
    public void A_format_of_something_else_than_a_date_is_named() =>
        Document.Diagnose(
            "\"integer\",\n            \"operators\"",
            "\"integer\",\n            \"format\": \"D\",\n            \"operators\"").Should().Equal(
            "(130,23): TCG018: #/x-tc-indicators/types/0/filters/1/format: the format 'D' cannot be used; "
            + "remove it, because only a filter of kind date has a format");

    [Fact]
    public void All_errors_of_a_row_are_reported_at_once() =>
        Document.Diagnose(
            "\"member\": \"Ip\",\n            \"normalForm\": \"ipAddress\"",
            "\"member\": \"I-p\",\n            \"normalForm\": \"ip\"")
            .Should().HaveCount(2);

    [Fact]
    public void A_bad_row_does_not_lose_the_others()
    {
        var run = Document.RunEdited("\"model\": \"Campaign\"", "\"model\": \"Operation\"");

        run.Files.Keys.Should().NotContain(name => name.Contains("Campaign") || name.Contains("Operation"))
            .And.Contain(["Groups.Adversary.g.cs", "Indicators.Url.g.cs", "GroupFilter.g.cs"]);
        run.Files["KnownTypes.g.cs"].Should().NotContain("campaigns").And.Contain("adversaries");
    }
}
