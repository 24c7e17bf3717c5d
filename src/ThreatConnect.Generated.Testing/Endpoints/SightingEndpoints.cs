namespace ThreatConnect.Testing.Endpoints;

/// <summary>What users report of an indicator: the rows 77 and 79 to 83 of evidence.md §8.6.</summary>
internal static class SightingEndpoints
{
    private static readonly IndicatorKind Kind = ItemKinds.Indicators;

    public static void Map(Router router)
    {
        router.Map("GET", $"v2/{Kind.Branch}/observed", ListObservedAsync);
        router.Map("POST", $"v2/{Kind.PathOf()}/falsePositive", ReportFalsePositiveAsync);
        router.Map("GET", $"v2/{Kind.PathOf()}/falsePositive", exchange => WriteFalsePositiveAsync(exchange, Kind.One(exchange)));
        router.Map("GET", $"v2/{Kind.PathOf()}/observations", ListAsync);
        router.Map("POST", $"v2/{Kind.PathOf()}/observations", AddAsync);
        router.Map("GET", $"v2/{Kind.PathOf()}/observationCount", exchange =>
        {
            var indicator = Kind.One(exchange);
            return Envelope.WriteObjectAsync(
                exchange, StatusCodes.Status200OK, "observationCount", writer => ObservationWriter.WriteCount(writer, indicator));
        });
    }

    // evidence.md §3.1: all of yesterday and today, unless the query says since when. §2: no pages, but a count; the most observed first.
    private static Task ListObservedAsync(RequestContext exchange)
    {
        var owners = exchange.OwnerIds();
        var since = exchange.Date("dateObserved") ?? exchange.Simulation.Now.AddDays(-1);
        var day = DateOnly.FromDateTime(since.UtcDateTime);
        var observed = exchange.Store.Indicators.All(indicator => owners.Contains(indicator.Owner.Id))
            .Select(indicator => ObservedIndicator.Since(indicator, day))
            .OfType<ObservedIndicator>()
            .OrderByDescending(found => found.Count)
            .ToArray();
        var userName = exchange.Simulation.Credentials.AccessId;
        return Envelope.WriteListAsync(
            exchange,
            "indicator",
            new Page<ObservedIndicator>(observed, observed.Length),
            (writer, found) => ObservationWriter.WriteObserved(writer, found, userName));
    }

    private static Task ReportFalsePositiveAsync(RequestContext exchange)
    {
        var now = exchange.Simulation.Now;
        return WriteFalsePositiveAsync(
            exchange, exchange.Store.Indicators.Change(Kind.One(exchange), indicator => indicator.WithFalsePositive(now)));
    }

    private static Task WriteFalsePositiveAsync(RequestContext exchange, Indicator indicator) => Envelope.WriteObjectAsync(
        exchange, StatusCodes.Status200OK, "falsePositive", writer => ObservationWriter.WriteFalsePositive(writer, indicator));

    private static Task ListAsync(RequestContext exchange) => Envelope.WriteListAsync(
        exchange,
        "observation",
        Page<Observation>.Of(Kind.One(exchange).Observations, exchange.Page()),
        ObservationWriter.Write);

    private static async Task AddAsync(RequestContext exchange)
    {
        var existing = Kind.One(exchange);
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, "observation");
        var count = members.Integer("count") is { } number and > 0 and <= int.MaxValue ? (int)number : throw Refusal.InvalidField("count", "observation");
        var observed = members.Date("dateObserved") ?? exchange.Simulation.Now;
        exchange.Store.Indicators.Change(existing, indicator => indicator.WithObservation(new Observation(count, observed)));
        await Envelope.WriteStatusAsync(exchange).ConfigureAwait(false);
    }
}
