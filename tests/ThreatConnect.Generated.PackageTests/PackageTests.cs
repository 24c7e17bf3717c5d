using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ThreatConnect.PackageTests;

public sealed partial class PackageTests
{
    [Fact]
    public async Task The_package_holds_one_library_one_generator_its_analyzers_and_nothing_that_they_drag_along()
    {
        var package = await PackedPackage.GetAsync();
        await using var zip = await ZipFile.OpenReadAsync(package.File);
        var entries = zip.Entries.Select(entry => entry.FullName).ToList();

        entries.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Should().BeEquivalentTo(
            "lib/net10.0/ThreatConnect.Generated.dll",
            "analyzers/dotnet/cs/ThreatConnect.Generator.dll",
            "analyzers/dotnet/cs/ThreatConnect.Analyzers.dll");
        entries.Should().Contain(["lib/net10.0/ThreatConnect.Generated.xml", "README.md", "build/ThreatConnect.Generated.props", "buildTransitive/ThreatConnect.Generated.props"]);
        File.Exists(Path.ChangeExtension(package.File, ".snupkg")).Should().BeTrue();

        await using var nuspec = await zip.GetEntry("ThreatConnect.Generated.nuspec")!.OpenAsync();
        XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value)
            .Should().Equal("Polly.Core", "Sylvan.Data.Csv");
    }

    [Fact]
    public async Task A_new_console_project_compiles_the_first_example_and_a_type_of_its_own_without_warnings()
    {
        var package = await PackedPackage.GetAsync();
        var project = Path.Combine(package.Folder, "consumer");
        Directory.CreateDirectory(project);
        await File.WriteAllTextAsync(Path.Combine(project, "consumer.csproj"), ConsumerProject(package));
        await File.WriteAllTextAsync(Path.Combine(project, "Program.cs"), FirstExample() + """

            await org.Indicators.VoodooDolls["pins"].Tags.AddAsync("own type");
            await foreach (VoodooDoll doll in org.Indicators.VoodooDolls.ListAsync(f => f.Rating > 2)) { Console.WriteLine(doll.DollName); }
            """.Replace("VoodooDoll doll", "ThreatConnect.Custom.VoodooDoll doll", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(project, "Extensions.cs"), "global using ThreatConnect.Custom;");
        await File.WriteAllTextAsync(Path.Combine(project, "my.threatconnect.json"), """
            {"status":"Success","data":{"resultCount":1,"indicatorType":[
              {"name":"Voodoo Doll","custom":"true","parsable":"false","apiBranch":"voodooDolls","apiEntity":"voodooDoll",
               "casePreference":"sensitive","value1Label":"Doll Name","value1Type":"text","value2Label":"","value3Label":""}]}}
            """);

        var output = await DotNet.RunAsync(project, "build", "-nodeReuse:false");

        output.Should().Contain("0 Warning(s)");
    }

    [Fact]
    public async Task Without_a_file_of_types_the_generator_adds_nothing()
    {
        var package = await PackedPackage.GetAsync();
        var project = Path.Combine(package.Folder, "plain");
        Directory.CreateDirectory(project);
        await File.WriteAllTextAsync(Path.Combine(project, "plain.csproj"), ConsumerProject(package));
        await File.WriteAllTextAsync(Path.Combine(project, "Program.cs"), FirstExample());

        await DotNet.RunAsync(project, "build", "-nodeReuse:false", "-p:EmitCompilerGeneratedFiles=true");

        Directory.GetDirectories(Path.Combine(project, "obj"), "ThreatConnect.Generator", SearchOption.AllDirectories).SelectMany(folder => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Should().BeEmpty();
    }

    [Fact]
    public async Task A_project_with_a_tag_of_no_name_a_rating_of_7_and_a_dropped_list_does_not_build()
    {
        var package = await PackedPackage.GetAsync();
        var project = Path.Combine(package.Folder, "wrong");
        Directory.CreateDirectory(project);
        await File.WriteAllTextAsync(Path.Combine(project, "wrong.csproj"), ConsumerProject(package));
        await File.WriteAllTextAsync(Path.Combine(project, "Program.cs"), FirstExample() + """
            #line 100
            await org.Groups.Campaigns[1].Tags.AddAsync("");
            await org.Indicators.Addresses["192.0.2.1"].UpdateAsync(new() { Rating = 7 });
            org.Groups.ListAsync();
            """);

        var output = await DotNet.FailAsync(project, "build", "-nodeReuse:false");

        output.Should().Contain("Program.cs(100,45): error TCA001: This name of a tag has 0 characters; write one of 1 to 128")
            .And.Contain("Program.cs(101,74): error TCA002: 7 is no rating; write a number from 0 to 5")
            .And.Contain("Program.cs(102,1): error TCA004: What ListAsync returns is dropped, and nothing is sent; ")
            .And.Contain(" 3 Error(s)");
    }

    // The package comes from the packed feed; what it depends on is in the folder that the repository restored into.
    private static string ConsumerProject(PackedPackage package) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <WarningsAsErrors>$(WarningsAsErrors);CS8784;CS8785;CS9057</WarningsAsErrors>
            <RestoreAdditionalProjectSources>{package.Feed}</RestoreAdditionalProjectSources>
            <RestorePackagesPath>{Path.Combine(package.Folder, "packages")}</RestorePackagesPath>
            <RestoreFallbackFolders>{BuildSettings.PackageFolder}</RestoreFallbackFolders>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ThreatConnect.Generated" Version="{package.Version}" />
          </ItemGroup>
        </Project>
        """;

    private static string FirstExample() =>
        CodeBlock().Match(File.ReadAllText(Path.Combine(BuildSettings.RepositoryRoot, "README.md"))).Groups[1].Value;

    [GeneratedRegex("```csharp\r?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
