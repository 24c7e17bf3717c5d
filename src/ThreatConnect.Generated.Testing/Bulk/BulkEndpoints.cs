namespace ThreatConnect.Testing.Bulk;

// The rows 91 to 93 of evidence.md §8.6.
internal sealed class BulkEndpoints(BulkReportStore reports)
{
    private const string Path = "v2/indicators/bulk";

    public void Map(Router router)
    {
        router.Map("GET", Path, GetStatusAsync);
        router.Map("GET", $"{Path}/json", DownloadJsonAsync);
        router.Map("GET", $"{Path}/csv", DownloadCsvAsync);
    }

    // evidence.md §12.1, 6: the documents show it without the envelope.
    private Task GetStatusAsync(RequestContext context)
    {
        var schedule = reports.ScheduleOf(context.Owner());
        return context.Simulation.Options.UseBulkStatusEnvelope
            ? Envelope.WriteDataAsync(context, StatusCodes.Status200OK, writer => BulkStatusWriter.Write(writer, schedule))
            : Envelope.WriteAsync(context.HttpContext, StatusCodes.Status200OK, writer => BulkStatusWriter.Write(writer, schedule));
    }

    private Task DownloadJsonAsync(RequestContext context) =>
        BulkJsonWriter.WriteAsync(context, Find(context, enabled => enabled.JsonEnabled));

    private Task DownloadCsvAsync(RequestContext context) =>
        BulkCsvWriter.WriteAsync(context, Find(context, enabled => enabled.CsvEnabled));

    // The response for a report that is not enabled is not documented. Here it is 404.
    private BulkReport Find(RequestContext context, Func<SimulatedBulkReport, bool> isEnabled)
    {
        var owner = context.Owner();
        return isEnabled(reports.EnabledFor(owner)) ? reports.Get(owner, context.Query.IsTrue("runNow")) : throw ApiError.NotFound();
    }
}
