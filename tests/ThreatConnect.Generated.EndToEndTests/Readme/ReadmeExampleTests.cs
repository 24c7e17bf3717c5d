using System.Reflection;
using System.Text.RegularExpressions;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Readme;

public sealed partial class ReadmeExampleTests : IDisposable
{
    // What examples look for and do not find.
    private static readonly string[] s_absent = ["/campaigns/999?", "/files/D41D8CD98F00B204E9800998ECF8427E?"];

    private readonly string _folder = Directory.CreateTempSubdirectory("readme-").FullName;

    private readonly string _types = Directory.CreateTempSubdirectory("readme-types-").FullName;

    public static TheoryData<string> Titles => [.. ReadmeExample.All.Select(example => example.Title)];

    [Fact]
    public void There_are_examples() => ReadmeExample.All.Should().HaveCountGreaterThan(12).And.OnlyHaveUniqueItems(example => example.Title);

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task An_example_compiles_without_a_warning_and_runs(string title)
    {
        var example = ReadmeExample.All.Single(candidate => candidate.Title == title);
        await using var instance = await ReadmeInstance.StartAsync();
        await File.WriteAllTextAsync(Path.Combine(_folder, "report.pdf"), "%PDF-1.4");
        await File.WriteAllTextAsync(Path.Combine(_folder, "indicators.jsonl"), """{"type":"Address","summary":"192.0.2.1"}""");
        await instance.Client.Types.SaveAsync(_types);
        instance.Simulator.ClearRequests();
        instance.Simulator.Faults.Add(SimulatedFault.Status(200, """{"state":"ready"}"""), match: request => request.RawTarget.Contains("/exchange/", StringComparison.Ordinal));

        var assembly = ExampleCompiler.Compile(example, Adapt(example.Code, instance), _types);

        if (example.IsTestClass)
        {
            await TestClassRunner.RunAsync(assembly);
        }
        else
        {
            await RunAsync(assembly, instance);
            instance.Simulator.Requests.Where(request => request.StatusCode >= 400 && !s_absent.Any(absent => request.RawTarget.Contains(absent, StringComparison.Ordinal)))
                .Select(request => $"{request.Method} {request.RawTarget}: {request.StatusCode}").Should().BeEmpty();
        }
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        Directory.Delete(_types, recursive: true);
    }

    // The instance of the examples is another, and so is the folder of their files.
    private string Adapt(string code, ReadmeInstance instance)
    {
        var adapted = instance.WithIds(code)
            .Replace("https://app.threatconnect.com/api", instance.Simulator.BaseAddress.ToString(), StringComparison.Ordinal)
            .Replace("the secret key", instance.Simulator.SecretKey, StringComparison.Ordinal);
        adapted = adapted
            .Replace("Environment.GetEnvironmentVariable(\"THREATCONNECT_URL\")!", $"\"{instance.Simulator.BaseAddress}\"", StringComparison.Ordinal)
            .Replace("Environment.GetEnvironmentVariable(\"THREATCONNECT_TOKEN\")!", $"\"{instance.Simulator.ApiToken}\"", StringComparison.Ordinal);
        adapted = PackageLine().Replace(adapted, "");
        return FileCall().Replace(adapted, match => $"{match.Value[..^1]}@\"{_folder}{Path.DirectorySeparatorChar}\" + \"");
    }

    private static async Task RunAsync(Assembly program, ReadmeInstance instance)
    {
        var given = program.GetType("Given")!;
        given.GetField("tc")!.SetValue(null, instance.Client);
        given.GetField("org")!.SetValue(null, instance.Client.InOwner("MyOrg"));
        given.GetField("uri")!.SetValue(null, instance.Simulator.BaseAddress);
        given.GetField("credential")!.SetValue(null, instance.Credential);
        await Task.Run(() => program.EntryPoint!.Invoke(null, [ConfigurationOf(instance)])).WaitAsync(TimeSpan.FromMinutes(1));
    }

    // What a host reads from its settings, from its command line instead.
    private static string[] ConfigurationOf(ReadmeInstance instance) =>
    [
        $"--ThreatConnect:BaseAddress={instance.Simulator.BaseAddress}",
        $"--ThreatConnect:AccessId={instance.Simulator.AccessId}",
        $"--ThreatConnect:SecretKey={instance.Simulator.SecretKey}",
    ];

    [GeneratedRegex("^#:package [^\r\n]+", RegexOptions.Multiline)]
    private static partial Regex PackageLine();

    [GeneratedRegex("(File\\.(OpenRead|Create)|LoadAsync|SaveAsync)\\(\"")]
    private static partial Regex FileCall();
}
