namespace ThreatConnect.Quickstart.Live;

/// <summary>What went over the wire since it was last cleared.</summary>
internal interface ITraffic
{
    IReadOnlyList<SentRequest> Requests { get; }

    void Clear();
}
