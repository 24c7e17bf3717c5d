using ThreatConnect.Quickstart.Live;

namespace ThreatConnect.Quickstart.Tour;

// The instance that the tour goes through.
internal sealed record TourInstance
{
    public required ThreatConnectClient Client { get; init; }

    public required ITraffic Traffic { get; init; }

    public required string OwnerName { get; init; }

    // Whether it is a simulator of our own with the sample in it: then the tour may write, and knows what every answer must be.
    public required bool IsSimulator { get; init; }
}

internal static class Names
{
    // The API's grammar has no way to write a comma in a filter.
    public static bool CanBeFiltered(string name) => !name.Contains(',', StringComparison.Ordinal);
}
