namespace ThreatConnect.EndToEndTests.Readme;

// The examples in the XML documentation of the packages' public members.
public sealed class DocumentationExampleTests
{
    public static TheoryData<string> Titles => [.. DocumentationExample.All.Select(example => example.Title)];

    [Fact]
    public void The_members_that_users_meet_first_have_examples() =>
        DocumentationExample.All.Should().HaveCountGreaterThanOrEqualTo(40).And.OnlyHaveUniqueItems(example => example.Title);

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task An_example_compiles_without_a_warning_and_runs(string title)
    {
        using var runner = new ExampleRunner();
        await runner.RunAsync(DocumentationExample.All.Single(candidate => candidate.Title == title));
    }
}
