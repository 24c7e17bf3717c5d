using System.Text.Json;
using ThreatConnect.PackageTests.Consuming;

namespace ThreatConnect.PackageTests;

// Fresh projects that have the packages and nothing else of ours.
public sealed class ConsumerTests(ConsumerSolution solution) : IClassFixture<ConsumerSolution>
{
    [Fact]
    public void Everything_restores_and_builds_without_a_warning() => solution.Output.Should().Contain("0 Warning(s)").And.Contain("0 Error(s)");

    [Theory]
    [InlineData("Console")]
    [InlineData("ConsolePlain")]
    public async Task A_console_program_calls_the_simulator_and_names_of_dotnet_stay_its_own(string project) =>
        (await solution.RunAsync(project)).Should().Equal(
            "camp-3 of 3 requests",
            "System.Threading.Tasks.Task System.IO.File System.Attribute System.IO.Path System.Threading.Timer System.Threading.Tasks.TaskStatus System.IO.FileOptions System.IO.FileAttributes System.Environment System.Index System.Action System.Version");

    [Theory]
    [InlineData("Worker")]
    [InlineData("WorkerPlain")]
    public async Task A_worker_calls_the_simulator_and_names_of_dotnet_stay_its_own(string project) =>
        (await solution.RunAsync(project)).Should().ContainInOrder(
            "192.0.2.1 with rating 3",
            "System.Threading.Tasks.Task System.IO.File System.Attribute Microsoft.Extensions.Hosting.Host Microsoft.Extensions.Hosting.IHost Microsoft.Extensions.Hosting.HostOptions Microsoft.Extensions.Hosting.HostBuilder Microsoft.Extensions.Logging.EventId System.Threading.Tasks.TaskStatus");

    [Theory]
    [InlineData("Web")]
    [InlineData("WebPlain")]
    public async Task A_web_application_calls_the_simulator_and_names_of_dotnet_stay_its_own(string project) =>
        (await solution.RunAsync(project)).Should().ContainInOrder(
            "\"Fancy Bear\"",
            "System.Threading.Tasks.Task System.IO.File System.Attribute Microsoft.Extensions.Hosting.Host Microsoft.Extensions.Hosting.IHost Microsoft.Extensions.Hosting.HostOptions Microsoft.Extensions.Logging.EventId System.Threading.Tasks.TaskStatus Microsoft.AspNetCore.Http.Results Microsoft.AspNetCore.Http.Endpoint");

    [Theory]
    [InlineData("Example", "Polly.Core", "ThreatConnect.Generated")]
    [InlineData("Console", "Polly.Core", "Scalar.AspNetCore", "ThreatConnect.Generated", "ThreatConnect.Generated.Testing")]
    public void A_project_is_restored_with_one_dependency_of_each_package_and_no_more(string project, params string[] libraries) =>
        ReadLibraries(project).Should().BeEquivalentTo(libraries);

    [Theory]
    [InlineData("Worker")]
    [InlineData("Web")]
    public void A_host_is_restored_without_newtonsoft_and_with_nothing_that_the_packages_do_not_name(string project) =>
        ReadLibraries(project).Should().Contain("ThreatConnect.Generated.Hosting")
            .And.OnlyContain(library => library.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || library.StartsWith("System.", StringComparison.Ordinal) || library.StartsWith("ThreatConnect.Generated", StringComparison.Ordinal) || library == "Polly.Core" || library == "OpenTelemetry.Api" || library == "Scalar.AspNetCore");

    [Fact]
    public void Without_a_file_of_types_the_generator_adds_nothing()
    {
        ListGenerated("Example").Should().BeEmpty();
        ListGenerated("Types").Should().NotBeEmpty();
    }

    [Fact]
    public async Task Projects_with_different_files_do_not_disturb_each_other_and_a_changed_file_is_read_at_the_next_build()
    {
        (await solution.RunAsync("OtherTypes")).Should().SatisfyRespectively(
            line => line.Should().Be("Zombie of Types.Custom.VoodooDoll"),
            line => line.Should().Contain("% Confidence").And.Contain("100%").And.Contain("3 characters"),
            line => line.Should().Be("Madame Zora's: 90%"),
            line => line.Should().Be("ThreatConnect.Custom.CrystalBallCreate"));

        var file = Path.Combine(solution.Folder, "OtherTypes", "indicators.threatconnect.json");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("\"indicatorType\":[", """
            "indicatorType":[{"name":"Ouija Board","custom":"true","parsable":"false","apiBranch":"ouijaBoards","apiEntity":"ouijaBoard","casePreference":"sensitive","value1Label":"Board","value1Type":"text","value2Label":"","value3Label":""},
            """, StringComparison.Ordinal));
        (await solution.BuildAsync("OtherTypes")).Should().Contain("0 Warning(s)");

        (await solution.RunAsync("OtherTypes"))[^1].Split(' ').Should().BeEquivalentTo("ThreatConnect.Custom.CrystalBallCreate", "ThreatConnect.Custom.OuijaBoardCreate");
    }

    private List<string> ReadLibraries(string project)
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(solution.Folder, project, "obj", "project.assets.json")));
        return [.. assets.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name.Split('/')[0])];
    }

    private string[] ListGenerated(string project) =>
        [.. Directory.GetFiles(Path.Combine(solution.Folder, project, "obj"), "*.cs", SearchOption.AllDirectories).Where(file => file.Contains("ThreatConnect.Generator", StringComparison.Ordinal))];
}
