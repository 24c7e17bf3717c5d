namespace ThreatConnect.EndToEndTests.Readme;

public sealed class ReadmeExampleTests
{
    public static TheoryData<string> Titles => [.. ReadmeExample.All.Select(example => example.Title)];

    [Fact]
    public void There_are_examples() => ReadmeExample.All.Should().HaveCountGreaterThan(12).And.OnlyHaveUniqueItems(example => example.Title);

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task An_example_compiles_without_a_warning_and_runs(string title)
    {
        using var runner = new ExampleRunner();
        await runner.RunAsync(ReadmeExample.All.Single(candidate => candidate.Title == title));
    }
}
