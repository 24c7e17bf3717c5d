using System.Diagnostics;

namespace ThreatConnect.EndToEndTests.HardValues;

// A test that runs a program with the data of cultures, which .NET takes from the system's ICU library.
[AttributeUsage(AttributeTargets.Method)]
public sealed class CulturesFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> s_lacksIcu = new(LacksIcu);

    public CulturesFactAttribute()
    {
        if (s_lacksIcu.Value)
        {
            Skip = "This machine has no ICU library: the bytes with the data of cultures are not compared.";
        }
    }

    // .NET itself ends with this message, before any code of the program runs.
    private static bool LacksIcu()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(GlobalizationProgram).Assembly.Location, GlobalizationProgram.Probe]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode != 0 && error.Contains("ICU package", StringComparison.Ordinal);
    }
}
