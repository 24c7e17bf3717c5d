using ThreatConnect.Quickstart.Conformance;
using ThreatConnect.Quickstart.Conformance.Objects;
using ThreatConnect.Quickstart.Conformance.Probing;
using ThreatConnect.Quickstart.Conformance.Reporting;
using ThreatConnect.Quickstart.Live;
using ThreatConnect.Testing;

namespace ThreatConnect.Quickstart.Tests.Conformance;

// A simulator that has an object of each type, and reports of it.
public sealed class PopulatedSimulator : IAsyncLifetime
{
    internal ThreatConnectSimulator Simulator { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Simulator = await ThreatConnectSimulator.StartAsync();
        await using var prober = new Prober(SettingsOf(Simulator.BaseAddress, Simulator.ApiToken), handler: null);
        var run = new ConformanceRun(prober, "My Organization");
        await new OwnObjects(run, new OwnRequests(run)).CreateAsync(CancellationToken.None);
    }

    public async Task DisposeAsync() => await Simulator.DisposeAsync();

    // Without a signature, so that a handler may change requests.
    internal static LiveSettings SettingsOf(Uri address, string token, string? owner = null) => LiveSettings.Read(name => name switch
    {
        LiveSettings.UrlName => $"{address}",
        LiveSettings.TokenName => token,
        LiveSettings.OwnerName => owner,
        _ => null,
    })!;

    internal Task<ConformanceReport> ReportAsync(HttpMessageHandler? handler = null) =>
        ConformanceCommand.RunAsync(SettingsOf(Simulator.BaseAddress, Simulator.ApiToken), writeOwner: null, handler, CancellationToken.None);

    // The checks that deviate, by section and name.
    internal static IEnumerable<string> DeviationsOf(ConformanceReport report) =>
        report.Checks.Where(result => result.State == CheckResult.Deviates).Select(result => $"{result.Check.Section} {result.Check.Name}");
}
