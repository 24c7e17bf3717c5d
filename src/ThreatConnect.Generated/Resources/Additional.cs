namespace ThreatConnect;

// The one thing that some calls can include.
internal static class Additional
{
    private static readonly string[] Word = ["additional"];

    public static string[]? ToWire(bool additional) => additional ? Word : null;
}
