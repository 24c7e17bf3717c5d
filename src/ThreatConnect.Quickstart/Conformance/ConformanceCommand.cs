using ThreatConnect.Quickstart.Conformance.Checks;
using ThreatConnect.Quickstart.Conformance.Comparing;
using ThreatConnect.Quickstart.Conformance.Crawling;
using ThreatConnect.Quickstart.Conformance.Objects;
using ThreatConnect.Quickstart.Conformance.Probing;
using ThreatConnect.Quickstart.Conformance.Reporting;
using ThreatConnect.Quickstart.Conformance.Scenarios;
using ThreatConnect.Quickstart.Live;
using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Conformance;

// Compares an instance with evidence.md and the document, and writes what it finds in a form that says nothing of the instance's data.
internal static class ConformanceCommand
{
    // writeOwner: the owner in which objects are created, changed and deleted; null for reading alone.
    public static async Task<int> RunAsync(LiveSettings? live, string? writeOwner, Screen screen, CancellationToken cancellationToken)
    {
        if (live is null)
        {
            throw new UsageException($"--conformance needs an instance: {LiveSettings.UrlName} is missing.");
        }

        using var stop = new Interrupt(cancellationToken);
        ConformanceReport report;
        try
        {
            report = await RunAsync(live, writeOwner, handler: null, stop.Token);
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            screen.Warning("Stopped. Nothing was reported, and what was created is deleted.");
            return ExitCode.Failure;
        }

        report.Write(screen);
        await File.WriteAllTextAsync(ConformanceReport.FileName, report.ToJson(), cancellationToken);
        screen.Line();
        screen.Line(
            $"{report.Requests} requests. {ConformanceReport.FileName} has all of it, without a value, a name or an id of the instance.");
        if (report.Left > 0)
        {
            screen.Warning($"{report.Left} objects of the run could not be deleted. Their names have \"conformance\" in them.");
        }

        if (report.HasDeviations)
        {
            screen.Warning("The instance deviates. An issue with the file helps everyone.");
            return ExitCode.Failure;
        }

        screen.Success("All that was reachable is as expected.");
        return ExitCode.Success;
    }

    // handler: what sends the requests; null for a connection.
    public static async Task<ConformanceReport> RunAsync(
        LiveSettings live, string? writeOwner, HttpMessageHandler? handler, CancellationToken cancellationToken)
    {
        await using var prober = new Prober(live, handler);
        var run = new ConformanceRun(prober, writeOwner ?? live.Owner);
        await prober.ConnectAsync(run.Owner, cancellationToken);
        IScenario[] scenarios = [new PagingScenario(run), new FilterScenario(run), new EncodingScenario(run), new FailureScenario(run)];
        run.Log.Register(EveryResponse.All);
        run.Log.Register(DocumentedOperation.All.Select(ResponseComparer.CheckOf));
        run.Log.Register(scenarios.SelectMany(scenario => scenario.Checks));
        if (writeOwner is null)
        {
            await ReadAsync(run, scenarios, cancellationToken);
            return ConformanceReport.Of(run.Log, "read", prober.Requests);
        }

        var left = await WriteAsync(run, scenarios, cancellationToken);
        return ConformanceReport.Of(run.Log, "write", prober.Requests) with { Left = left };
    }

    private static async Task ReadAsync(ConformanceRun run, IEnumerable<IScenario> scenarios, CancellationToken cancellationToken)
    {
        await new Crawler(run).RunAsync(cancellationToken);
        foreach (var scenario in scenarios)
        {
            await scenario.RunAsync(cancellationToken);
        }
    }

    // Returns the number of objects that could not be deleted.
    private static async Task<int> WriteAsync(
        ConformanceRun run, IEnumerable<IScenario> scenarios, CancellationToken cancellationToken)
    {
        var requests = new OwnRequests(run);
        try
        {
            await new OwnObjects(run, requests).CreateAsync(cancellationToken);
            await ReadAsync(run, scenarios, cancellationToken);
            await OwnChanges.MakeAsync(requests, cancellationToken);
        }
        catch
        {
            // Also after Ctrl+C.
            await requests.DeleteAsync(CancellationToken.None);
            throw;
        }

        return await requests.DeleteAsync(CancellationToken.None);
    }
}
