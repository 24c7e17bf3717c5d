namespace ThreatConnect.Testing.Endpoints;

// Observations and false positives: the rows 77 and 79 to 83 of evidence.md §8.6.
internal static class ObservationEndpoints
{
    private static readonly IndicatorResourceType s_resource = ResourceTypes.Indicators;

    public static void Map(Router router)
    {
        router.Map("GET", $"v2/{s_resource.Branch}/observed", ListObservedAsync);
        router.Map("POST", $"v2/{s_resource.PathOf()}/falsePositive", ReportFalsePositiveAsync);
        router.Map("GET", $"v2/{s_resource.PathOf()}/falsePositive", context => WriteFalsePositiveAsync(context, s_resource.Get(context)));
        router.Map("GET", $"v2/{s_resource.PathOf()}/observations", ListAsync);
        router.Map("POST", $"v2/{s_resource.PathOf()}/observations", AddAsync);
        router.Map("GET", $"v2/{s_resource.PathOf()}/observationCount", context =>
        {
            var indicator = s_resource.Get(context);
            return Envelope.WriteObjectAsync(
                context, StatusCodes.Status200OK, "observationCount", writer => ObservationWriter.WriteCount(writer, indicator));
        });
    }

    // evidence.md §3.1: by default since yesterday. §2: the list has a count but no pages, and is ordered by the number of observations.
    private static Task ListObservedAsync(RequestContext context)
    {
        var owners = context.OwnerIds();
        var since = context.Date("dateObserved") ?? context.Simulation.Now.AddDays(-1);
        var day = DateOnly.FromDateTime(since.UtcDateTime);
        var observed = context.Store.Indicators.All(indicator => owners.Contains(indicator.Owner.Id))
            .Select(indicator => ObservedIndicator.Since(indicator, day))
            .OfType<ObservedIndicator>()
            .OrderByDescending(found => found.Count)
            .ToArray();
        var userName = context.Simulation.Credentials.AccessId;
        return Envelope.WriteListAsync(
            context,
            "indicator",
            new Page<ObservedIndicator>(observed, observed.Length),
            (writer, found) => ObservationWriter.WriteObserved(writer, found, userName));
    }

    private static Task ReportFalsePositiveAsync(RequestContext context)
    {
        var now = context.Simulation.Now;
        return WriteFalsePositiveAsync(
            context, context.Store.Indicators.Change(s_resource.Get(context), indicator => indicator.WithFalsePositive(now)));
    }

    private static Task WriteFalsePositiveAsync(RequestContext context, Indicator indicator) => Envelope.WriteObjectAsync(
        context, StatusCodes.Status200OK, "falsePositive", writer => ObservationWriter.WriteFalsePositive(writer, indicator));

    private static Task ListAsync(RequestContext context) => Envelope.WriteListAsync(
        context,
        "observation",
        Page<Observation>.Of(s_resource.Get(context).Observations, context.Page()),
        ObservationWriter.Write);

    private static async Task AddAsync(RequestContext context)
    {
        var existing = s_resource.Get(context);
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, "observation");
        var count = members.Integer("count") is { } number and > 0 and <= int.MaxValue
            ? (int)number
            : throw ApiError.InvalidField("count", "observation");
        var observed = members.Date("dateObserved") ?? context.Simulation.Now;
        context.Store.Indicators.Change(existing, indicator => indicator.WithObservation(new Observation(count, observed)));
        await Envelope.WriteStatusAsync(context).ConfigureAwait(false);
    }
}
