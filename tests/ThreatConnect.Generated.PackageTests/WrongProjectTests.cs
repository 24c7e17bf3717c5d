using ThreatConnect.PackageTests.Consuming;
using ThreatConnect.PackageTests.Packing;

namespace ThreatConnect.PackageTests;

// A project that has what the analyzers in the package refuse, or a bad file of types.
public sealed class WrongProjectTests
{
    [Fact]
    public async Task A_project_with_a_tag_of_no_name_a_rating_of_7_a_dropped_list_and_a_bad_file_does_not_build()
    {
        var package = (await PackedPackages.GetAsync()).Client;
        var project = Directory.CreateDirectory(Path.Combine(PackedPackages.Folder, "wrong")).FullName;
        foreach (var file in (string[])["Directory.Build.props", "Example/Example.csproj"])
        {
            File.Copy(Path.Combine(BuildSettings.Sources, "Consumers", file), Path.Combine(project, Path.GetFileName(file)));
        }

        await File.WriteAllTextAsync(Path.Combine(project, "Program.cs"), ConsumerSolution.FirstExample() + """
            #line 100
            await org.Groups.Campaigns[1].Tags.AddAsync("");
            await org.Indicators.Addresses["192.0.2.1"].UpdateAsync(new() { Rating = 7 });
            org.Groups.ListAsync();
            """);
        await File.WriteAllTextAsync(Path.Combine(project, "bad.threatconnect.json"), "{\n  \"data\": 5,\n  oops\n}");

        var output = await Processes.FailToBuildAsync(project, "build");

        package.Version.Should().Be("0.1.0");
        output.Should().Contain("Program.cs(100,45): error TCA001: The name of the tag has 0 characters; write a name of 1 to 128 characters")
            .And.Contain("Program.cs(101,74): error TCA002: 7 is not a valid rating; write a number from 0 to 5")
            .And.Contain("Program.cs(102,1): error TCA004: The result of ListAsync is not used, so no request is sent; ")
            .And.Contain("bad.threatconnect.json(3,3): error TCG001")
            .And.Contain(" 4 Error(s)");
    }

    [Fact]
    public async Task A_project_for_an_older_framework_is_told_at_installation()
    {
        await PackedPackages.GetAsync();
        var project = Directory.CreateDirectory(Path.Combine(PackedPackages.Folder, "older")).FullName;
        File.Copy(Path.Combine(BuildSettings.Sources, "Consumers", "Directory.Build.props"), Path.Combine(project, "Directory.Build.props"));
        await File.WriteAllTextAsync(Path.Combine(project, "Older.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net8.0</TargetFramework>
                <!-- Nothing is compiled, so the older framework itself is not needed. -->
                <DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ThreatConnect.Generated" Version="0.1.0" />
              </ItemGroup>
            </Project>
            """);

        var output = await Processes.FailToBuildAsync(project, "restore");

        output.Should().Contain("error NU1202: Package ThreatConnect.Generated 0.1.0 is not compatible with net8.0")
            .And.Contain("supports: net10.0 (.NETCoreApp,Version=v10.0)");
    }
}
