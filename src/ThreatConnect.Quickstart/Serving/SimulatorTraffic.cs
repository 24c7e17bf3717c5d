using ThreatConnect.Quickstart.Live;
using ThreatConnect.Testing;

namespace ThreatConnect.Quickstart.Serving;

// What the simulator saw, which is the truth about what was sent.
internal sealed class SimulatorTraffic(ThreatConnectSimulator simulator) : ITraffic
{
    public IReadOnlyList<SentRequest> Requests =>
        [.. simulator.Requests.Select(request => new SentRequest(request.Method, request.RawTarget, request.StatusCode))];

    public void Clear() => simulator.ClearRequests();
}
