using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Tests;

/// <summary>What the program wrote and how it ended.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<string> Lines => Output.Split('\n');

    public IReadOnlyList<string> Sections => [.. Lines.Where(line => line.StartsWith("-- ", StringComparison.Ordinal)).Select(line => line.Trim('-', ' '))];

    /// <summary>Runs it with no variable of the environment set.</summary>
    public static Task<Run> OfAsync(params string[] arguments) => OfAsync(_ => null, arguments);

    public static async Task<Run> OfAsync(Func<string, string?> variable, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var exitCode = await Application.RunAsync(arguments, variable, Screen.Plain(output, errors));
        return new Run(exitCode, output.ToString(), errors.ToString());
    }
}
