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
            "Campaign 181 181 0 0 181",
            "Address 3712 3712 0 0 3829",
            "File 5524 5470 54 0 6170",
            "Registry Key 477 0 0 477 0",
            "URL 1644 1644 0 0 1961",
            "Registry Key 477 no Value Type",
            "Registry Key 205 no Value Name",
            "adversaries whose name starts with APT 44 44",
            "campaigns first seen after 2020-01-01 151 151",
            "URLs over https 390 390",
            "Host 6481",
            "Malware 1491",
            "12414 objects went in, and every one came back equal.",
        ]);
    }
}
