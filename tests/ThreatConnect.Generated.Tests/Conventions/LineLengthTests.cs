namespace ThreatConnect.Tests.Conventions;

public sealed class LineLengthTests
{
    private const int Longest = 140;

    [Theory]
    [InlineData("src")]
    [InlineData("generator")]
    public void No_line_of_the_products_is_longer_than_the_editor_config_allows(string folder)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .ToList();

        files.Should().NotBeEmpty();
        files.SelectMany(file => File.ReadLines(file)
                .Select((line, index) => (Line: line, Number: index + 1))
                .Where(line => line.Line.Length > Longest)
                .Select(line => $"{Path.GetRelativePath(Repository.Root, file)}:{line.Number}"))
            .Should().BeEmpty();
    }
}
