namespace ThreatConnect.Quickstart.Live;

// What went over the wire since it was last cleared.
internal interface ITraffic
{
    IReadOnlyList<SentRequest> Requests { get; }

    void Clear();
}
