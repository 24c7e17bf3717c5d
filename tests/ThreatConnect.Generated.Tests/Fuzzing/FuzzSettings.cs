using System.Globalization;

namespace ThreatConnect.Tests.Fuzzing;

/// <summary>What a run by hand asks for.</summary>
internal static class FuzzSettings
{
    public static int Of(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
