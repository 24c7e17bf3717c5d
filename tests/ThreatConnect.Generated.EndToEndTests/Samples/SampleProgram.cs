using System.Reflection;
using Microsoft.CodeAnalysis;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Samples;

// A program of the folder samples, which runs as it stands: what it writes to the console and reads from the environment is here.
internal sealed class SampleProgram(string name)
{
    private readonly string _file = Repository.PathOf("samples", name);

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Repository.PathOf("samples"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.PathOf("samples"), file)).Order(StringComparer.Ordinal);

    // The owner that the program reads or writes.
    public string Owner { get; init; } = "My Organization";

    public IReadOnlyList<string> Lines => File.ReadAllLines(_file);

    public Task<Assembly> CompileAsync(OutputKind kind = OutputKind.ConsoleApplication) => SampleCompiler.CompileAsync(_file, kind);

    // Returns the lines that the program writes.
    public async Task<IReadOnlyList<string>> RunAsync(ThreatConnectSimulator simulator, params string[] arguments)
    {
        var program = await CompileAsync();
        var environment = (Dictionary<string, string>)program.GetType("Environment")!.GetField("Variables")!.GetValue(null)!;
        environment["THREATCONNECT_URL"] = simulator.BaseAddress.ToString();
        environment["THREATCONNECT_TOKEN"] = simulator.ApiToken;
        environment["THREATCONNECT_OWNER"] = Owner;
        await Task.Run(() => program.EntryPoint!.Invoke(null, [arguments])).WaitAsync(TimeSpan.FromMinutes(2));
        return program.GetType("Console")!.GetField("Output")!.GetValue(null)!.ToString()!
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
