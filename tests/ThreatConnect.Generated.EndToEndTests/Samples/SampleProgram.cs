using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ThreatConnect.EndToEndTests.Readme;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Samples;

// A program of the folder samples, which is compiled without a warning and run against a simulator.
internal sealed partial class SampleProgram(string name)
{
    private readonly string _file = Repository.PathOf("samples", name);

    public static IEnumerable<string> Names => Directory.GetFiles(Repository.PathOf("samples"), "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public IReadOnlyList<string> Lines => File.ReadAllLines(_file);

    // Returns the lines that the program writes.
    public async Task<IReadOnlyList<string>> RunAsync(ThreatConnectSimulator simulator, params string[] arguments)
    {
        var code = Directive().Replace(await File.ReadAllTextAsync(_file), "")
            .Replace("Environment.GetEnvironmentVariable(\"THREATCONNECT_URL\")!", $"\"{simulator.BaseAddress}\"", StringComparison.Ordinal)
            .Replace("Environment.GetEnvironmentVariable(\"THREATCONNECT_TOKEN\")!", $"\"{simulator.ApiToken}\"", StringComparison.Ordinal)
            .Replace("Environment.GetEnvironmentVariable(\"THREATCONNECT_OWNER\")!", "\"My Organization\"", StringComparison.Ordinal)
            .Replace("Console.WriteLine", "output.WriteLine", StringComparison.Ordinal);
        var program = ExampleCompiler.Compile(code, OutputKind.ConsoleApplication, "");
        var run = Task.Run(() => program.EntryPoint!.Invoke(null, [arguments]));
        await run.WaitAsync(TimeSpan.FromMinutes(2));
        return program.GetType("Given")!.GetField("output")!.GetValue(null)!.ToString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    [GeneratedRegex("^#:[^\r\n]+", RegexOptions.Multiline)]
    private static partial Regex Directive();
}
