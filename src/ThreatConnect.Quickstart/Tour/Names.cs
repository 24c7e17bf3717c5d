namespace ThreatConnect.Quickstart.Tour;

internal static class Names
{
    // The API's grammar has no way to write a comma in a filter.
    public static bool CanBeFiltered(string name) => !name.Contains(',', StringComparison.Ordinal);
}
