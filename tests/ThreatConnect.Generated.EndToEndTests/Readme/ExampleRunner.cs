using System.Reflection;
using System.Text.RegularExpressions;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Readme;

// Compiles an example without a warning, and runs it against an instance that has what the examples name.
internal sealed partial class ExampleRunner : IDisposable
{
    // What examples look for and do not find.
    private static readonly string[] s_absent = ["/campaigns/999?", "/files/D41D8CD98F00B204E9800998ECF8427E?", "/batch/1/errors", "/addresses/192.0.2.1?", "/securityLabels/No%20such%20label?"];

    private readonly string _folder = Directory.CreateTempSubdirectory("example-").FullName;

    private readonly string _types = Directory.CreateTempSubdirectory("example-types-").FullName;

    public async Task RunAsync(ReadmeExample example)
    {
        await using var instance = await ReadmeInstance.StartAsync();
        await File.WriteAllTextAsync(Path.Combine(_folder, "report.pdf"), "%PDF-1.4");
        await File.WriteAllTextAsync(Path.Combine(_folder, "secret-key.txt"), instance.Simulator.SecretKey);
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
            await RunProgramAsync(assembly, instance);
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

    private static async Task RunProgramAsync(Assembly program, ReadmeInstance instance)
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

    [GeneratedRegex("((File\\.(OpenRead|Create|ReadAllTextAsync)|LoadAsync|SaveAsync|UploadAsync|ReplaceAsync|DownloadAsync)\\(|UploadFileAsync\\(xid, )\"")]
    private static partial Regex FileCall();
}
