using ThreatConnect.Quickstart.Live;

namespace ThreatConnect.Quickstart.Tour;

// The instance that the tour goes through.
internal sealed record Subject
{
    public required ThreatConnectClient Client { get; init; }

    public required ITraffic Traffic { get; init; }

    public required string OwnerName { get; init; }

    // Whether it is a simulator of our own with the sample in it: then the tour may write, and knows what every answer must be.
    public required bool IsOurs { get; init; }
}
