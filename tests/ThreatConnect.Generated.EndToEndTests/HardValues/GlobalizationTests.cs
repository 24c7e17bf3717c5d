using System.Diagnostics;

namespace ThreatConnect.EndToEndTests.HardValues;

// With and without the data of cultures the same bytes are sent.
public sealed class GlobalizationTests
{
    [CulturesFact]
    public async Task Hosts_are_the_same_bytes_in_every_globalization_mode()
    {
        var invariant = await RunAsync("1");
        var cultures = await RunAsync("0");

        invariant[0].Should().Be(GlobalizationProgram.Invariant);
        cultures[0].Should().Be(GlobalizationProgram.Cultures);
        cultures[1..].Should().Equal(invariant[1..]);
        invariant[1..^1].Should().HaveSameCount(GlobalizationProgram.Values);
        foreach (var (value, line) in GlobalizationProgram.Values.Zip(invariant[1..^1]))
        {
            if (value.Segment is null)
            {
                line.Should().StartWith("rejected: ", value.ToString());
            }
            else
            {
                line.Should().EndWith($"/{value.Segment}?{HardValueInstance.Owner} HTTP/1.1", value.ToString());
            }
        }
    }

    private static async Task<string[]> RunAsync(string mode)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(GlobalizationProgram).Assembly.Location]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = mode;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, "the program ran in mode {0}: {1}", mode, await error);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
