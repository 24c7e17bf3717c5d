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
    public async Task A_line_of_another_format_is_told_with_its_place(string line)
    {
        using var folder = TemporaryFolder.With(groups: $$"""{"type":"Adversary","name":"A"}{{"\n"}}{{line}}""", indicators: "");

        var run = await Run.OfAsync("--data", folder.Path);

        run.ExitCode.Should().Be(1);
        run.Errors.Should().StartWith("Failed: groups.jsonl:2 is no JSON object with a type");
    }

    [Fact]
    public async Task An_empty_folder_is_no_failure()
    {
        using var folder = TemporaryFolder.With(groups: "", indicators: "");

        (await Run.OfAsync("--data", folder.Path)).Output.Should().Contain("0 objects went in, and every one came back equal.");
    }

    // Counted by a script over the files, apart from this program: lines, distinct hashes, and missing members by type.
    [SharedDataFact]
    public async Task The_shared_data_goes_in_and_comes_back_with_these_counts()
    {
        var run = await Run.OfAsync("--data", RepositoryFolder.SharedData!);

        run.Errors.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Lines.Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Should().Contain(
        [
            // type, lines, objects, merged, refused, tags
            "Adversary 1407 1407 0 0 1525",
            "Attack Pattern 407 407 0 0 1465",
            "Campaign 181 181 0 0 181",
            "Course of Action 167 167 0 0 167",
            "Event 57 57 0 0 369",
            "Incident 16 16 0 0 16",
            "Intrusion Set 191 191 0 0 191",
            "Malware 1491 1491 0 0 1836",
            "Report 157 153 0 4 263",
            "Signature 233 0 0 233 0",
            "Tactic 17 17 0 0 23",
            "Threat 192 192 0 0 200",
            "Tool 258 258 0 0 379",
            "Vulnerability 509 509 0 0 1062",
            "Address 3712 3712 0 0 3829",
            "ASN 578 578 0 0 578",
            "CIDR 942 942 0 0 1388",
            "Email Subject 1 0 0 1 0",
            "EmailAddress 291 291 0 0 293",
            "File 5524 5470 54 0 6170",
            "Host 6481 6481 0 0 6798",
            "Mutex 96 96 0 0 96",
            "Registry Key 477 0 0 477 0",
            "URL 1644 1644 0 0 1961",
            "User Agent 758 758 0 0 1334",
            "Registry Key 477 no Value Type",
            "Registry Key 205 no Value Name",
            "Signature 233 no fileText",
            "Report 4 ReportCreate.FileName may have 100 characters",
            "Attack Pattern 2 a tag: tagName may have 128 characters",
            "Email Subject 1 no Subject",
            "adversaries whose name starts with APT 44 44",
            "campaigns first seen after 2020-01-01 151 151",
            "URLs over https 390 390",
            "25018 objects went in, and every one came back equal.",
        ]);
    }
}
