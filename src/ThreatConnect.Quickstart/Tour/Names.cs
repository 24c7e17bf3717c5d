namespace ThreatConnect.Quickstart.Tour;

internal static class Names
{
    /// <summary>The API's grammar has no way to write a comma in a filter.</summary>
    public static bool CanBeFiltered(string name) => !name.Contains(',', StringComparison.Ordinal);
}
