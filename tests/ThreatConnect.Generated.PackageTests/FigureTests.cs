using System.Globalization;
using ThreatConnect.PackageTests.Measuring;
using ThreatConnect.PackageTests.Packing;
using Xunit.Abstractions;

namespace ThreatConnect.PackageTests;

// A package that grows or shrinks by much shows: the change of Figures.txt is in the diff.
public sealed class FigureTests(ITestOutputHelper output)
{
    [Fact]
    public async Task The_packages_are_as_large_as_their_file_says()
    {
        var bounds = Bound.ReadAll(Path.Combine(BuildSettings.Sources, "Figures.txt"));

        var figures = Measure(await PackedPackages.GetAsync()).ToList();

        figures.ForEach(figure => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figure.Name}: {figure.Value:N0}")));
        bounds.Select(bound => bound.Name).Should().Equal(figures.Select(figure => figure.Name));
        figures.Zip(bounds).Where(pair => pair.First.Value < pair.Second.AtLeast || pair.First.Value > pair.Second.AtMost)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.First.Name} is {pair.First.Value:N0}, and not {pair.Second.AtLeast:N0} to {pair.Second.AtMost:N0}"))
            .Should().BeEmpty("a jump is meant, and then Figures.txt says so");
    }

    private static IEnumerable<(string Name, long Value)> Measure(PackedPackages packages)
    {
        foreach (var package in packages.All.Values.OrderBy(package => package.Id, StringComparer.Ordinal))
        {
            var figures = AssemblyFigures.Measure(Path.Combine(package.Contents, "lib", "net10.0", $"{package.Id}.dll"));
            yield return ($"{package.Id}.nupkg: bytes", new FileInfo(package.File).Length);
            yield return ($"{package.Id}.dll: bytes", figures.Bytes);
            yield return ($"{package.Id}.dll: public types", figures.PublicTypes);
            yield return ($"{package.Id}.dll: public members", figures.PublicMembers);
        }

        foreach (var analyzer in Directory.GetFiles(Path.Combine(packages.Client.Contents, "analyzers", "dotnet", "cs")).Order(StringComparer.Ordinal))
        {
            yield return ($"{Path.GetFileName(analyzer)}: bytes", new FileInfo(analyzer).Length);
        }
    }
}
