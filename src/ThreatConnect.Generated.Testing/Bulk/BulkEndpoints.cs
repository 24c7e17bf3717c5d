namespace ThreatConnect.Testing.Bulk;

/// <summary>The rows 91 to 93 of evidence.md §8.6.</summary>
internal static class BulkEndpoints
{
    private const string Path = "v2/indicators/bulk";

    public static void Map(Router router)
    {
        router.Map("GET", Path, GetStatusAsync);
        router.Map("GET", $"{Path}/json", DownloadJsonAsync);
        router.Map("GET", $"{Path}/csv", DownloadCsvAsync);
    }

    // evidence.md §12.1, 6: the documents show it without the envelope.
    private static Task GetStatusAsync(RequestContext exchange)
    {
        var schedule = exchange.Simulation.BulkReports.ScheduleOf(exchange.Owner());
        return exchange.Simulation.Options.WrapsBulkStatus
            ? Envelope.WriteDataAsync(exchange, StatusCodes.Status200OK, writer => BulkStatusWriter.Write(writer, schedule))
            : Envelope.WriteAsync(exchange.Context, StatusCodes.Status200OK, writer => BulkStatusWriter.Write(writer, schedule));
    }

    private static Task DownloadJsonAsync(RequestContext exchange) =>
        BulkJsonWriter.WriteAsync(exchange, Find(exchange, enabled => enabled.JsonEnabled));

    private static Task DownloadCsvAsync(RequestContext exchange) =>
        BulkCsvWriter.WriteAsync(exchange, Find(exchange, enabled => enabled.CsvEnabled));

    // What is answered where a report is not enabled is not documented; there is none to be found.
    private static BulkReport Find(RequestContext exchange, Func<SimulatedBulkReport, bool> isEnabled)
    {
        var reports = exchange.Simulation.BulkReports;
        var owner = exchange.Owner();
        return isEnabled(reports.EnabledFor(owner)) ? reports.Get(owner, exchange.Query.IsTrue("runNow")) : throw Refusal.NotFound();
    }
}
