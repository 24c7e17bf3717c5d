namespace ThreatConnect.Quickstart.Tests;

public sealed class DataTests
{
    [Fact]
    public async Task A_folder_without_the_files_is_told()
    {
        using var folder = TemporaryFolder.With(groups: "", indicators: null);

        var run = await Run.OfAsync("--data", folder.Path);

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Be($"Failed: The folder \"{folder.Path}\" has no indicators.jsonl.\n");
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{"name":"no type"}""")]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"type":"Adversary","name":"A","tags":"no list"}""")]
    [InlineData("""{"type":"Adversary","name":"A","attributes":[{"type":"Description"}]}""")]
    [InlineData("""{"type":"Adversary","name":"A","attributes":[{"type":"Description","value":null}]}""")]
    [InlineData("""{"type":"Adversary","name":"A","securityLabels":"TLP:RED"}""")]
    [InlineData("""{"type":"Adversary","name":"A","associatedGroups":["B"]}""")]
    public async Task A_line_of_another_format_is_told_with_its_place(string line)
    {
        using var folder = TemporaryFolder.With(groups: $$"""{"type":"Adversary","name":"A"}{{"\n"}}{{line}}""", indicators: "");

        var run = await Run.OfAsync("--data", folder.Path);

        run.ExitCode.Should().Be(1);
        run.Errors.Should().StartWith("Failed: groups.jsonl:2 is not a JSON object with a type");
    }

    [Fact]
    public async Task An_empty_folder_is_no_failure()
    {
        using var folder = TemporaryFolder.With(groups: "", indicators: "");

        (await Run.OfAsync("--data", folder.Path)).Output.Should().Contain("0 objects went in, and every one came back equal.");
    }

    // Counted by a script over the files, apart from this program: lines, distinct hashes, missing members and limits by type.
    [SharedDataFact("groups.jsonl", "indicators.jsonl")]
    public async Task The_shared_data_goes_in_and_comes_back_with_these_counts()
    {
        var run = await SharedDataRun.GetAsync();

        run.Errors.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        SharedDataRun.LinesOneByOne(run).Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Should().Contain(
        [
            // type, lines, objects, merged, rejected, attributes, tags, labels, associations
            "Adversary 1407 1407 0 0 3199 1525 0 159",
            "Attack Pattern 407 407 0 0 996 1465 0 41",
            "Campaign 181 181 0 0 177 181 0 0",
            "Course of Action 167 167 0 0 377 167 0 53",
            "Event 57 57 0 0 57 369 1 0",
            "Incident 16 16 0 0 16 16 0 0",
            "Intrusion Set 191 191 0 0 758 191 0 589",
            "Malware 1491 1491 0 0 2271 1836 0 690",
            "Report 157 153 0 4 147 263 0 0",
            "Signature 233 0 0 233 0 0 0 0",
            "Tactic 17 17 0 0 31 23 0 0",
            "Threat 192 192 0 0 294 200 0 0",
            "Tool 258 258 0 0 667 379 0 115",
            "Vulnerability 509 509 0 0 2682 1062 0 0",
            "Address 3712 3712 0 0 2346 3829 0 2578",
            "ASN 578 578 0 0 592 578 0 0",
            "CIDR 942 942 0 0 0 1388 0 59",
            "Email Subject 1 0 0 1 0 0 0 0",
            "EmailAddress 291 291 0 0 9 293 0 298",
            "File 5524 5470 54 0 1554 6170 0 6372",
            "Host 6481 6481 0 0 1566 6798 0 6924",
            "Mutex 96 96 0 0 2 96 0 117",
            "Registry Key 477 0 0 477 0 0 0 0",
            "URL 1644 1644 0 0 453 1961 0 1641",
            "User Agent 758 758 0 0 570 1334 0 1",

            // what, in files, loaded, merged, rejected
            "objects 25787 25018 54 715",
            "attributes 19584 18764 0 820",
            "tags 31442 30124 54 1264",
            "security labels 1 1 0 0",
            "associations 20231 19637 138 456",

            // type, count, reason
            "Address 5 an association: the Report was rejected",
            "Adversary 1 an attribute: the server says: The value for this attribute is invalid, please enter a value between 1-500 characters in length",
            "Attack Pattern 2 a tag: The name of a tag may have 128 characters",
            "Email Subject 1 no Subject",
            "Email Subject 1 a tag: the Email Subject was rejected",
            "Email Subject 1 an association: the Email Subject was rejected",
            "File 67 an association: the Report was rejected",
            "Host 6 an association: the Report was rejected",
            "Registry Key 477 no Value Type",
            "Registry Key 205 no Value Name",
            "Registry Key 416 an attribute: the Registry Key was rejected",
            "Registry Key 483 a tag: the Registry Key was rejected",
            "Registry Key 176 an association: the Registry Key was rejected",
            "Report 4 ReportCreate.FileName may have 100 characters",
            "Report 4 an attribute: the Report was rejected",
            "Report 4 a tag: the Report was rejected",
            "Signature 233 no fileText",
            "Signature 399 an attribute: the Signature was rejected",
            "Signature 774 a tag: the Signature was rejected",
            "URL 3 an association: the Report was rejected",
            "User Agent 198 an association: the Signature was rejected",

            // question, server, files
            "adversaries whose name starts with APT 44 44",
            "campaigns first seen after 2020-01-01 151 151",
            "URLs over https 390 390",
            "objects with the security label TLP:WHITE 1 1",
            "25018 objects went in, and every one came back equal.",
        ]);
        SharedDataRun.LinesOneByOne(run).SkipWhile(line => !line.StartsWith("Rejected by", StringComparison.Ordinal)).TakeWhile(line => line.Length > 0).Should().HaveCount(2 + 21);
    }
}
