namespace ThreatConnect;

/// <summary>The one thing that some calls can include.</summary>
internal static class Additional
{
    private static readonly string[] Word = ["additional"];

    public static string[]? ToWire(bool additional) => additional ? Word : null;
}
