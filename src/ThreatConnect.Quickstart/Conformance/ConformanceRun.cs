using ThreatConnect.Quickstart.Conformance.Checks;
using ThreatConnect.Quickstart.Conformance.Comparing;
using ThreatConnect.Quickstart.Conformance.Crawling;
using ThreatConnect.Quickstart.Conformance.Probing;

namespace ThreatConnect.Quickstart.Conformance;

// What the parts of a run share. Owner is the owner to read; null for the caller's own organization.
internal sealed record ConformanceRun(Prober Prober, string? Owner)
{
    public ObservationLog Log { get; } = new();

    public Discovery Discovery { get; } = new();

    public ResponseComparer Responses => field ??= new ResponseComparer(Log);

    public Probe Get(string path, params IEnumerable<(string Name, string Value)> query) =>
        Owner is { } owner ? Probe.Get(path, query.Append(("owner", owner))) : Probe.Get(path, query);

    public Task<Exchange?> GetAsync(
        string path, CancellationToken cancellationToken, params IEnumerable<(string Name, string Value)> query) =>
        Prober.SendAsync(Get(path, query), cancellationToken);
}
