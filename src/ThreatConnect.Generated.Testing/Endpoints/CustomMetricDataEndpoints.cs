namespace ThreatConnect.Testing.Endpoints;

// The values of metrics: the row 292 of evidence.md §8.17.
internal static class CustomMetricDataEndpoints
{
    private const string Entity = "customMetric";

    public static void Map(Router router) => router.Map("POST", "v2/customMetrics/{metric}/data", async context =>
    {
        var existing = CustomMetricEndpoints.Find(context);
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var value = Read(new MemberReader(body.RootElement, Entity), existing, context.Simulation.Now);
        var metric = context.Store.CustomMetrics.Change(existing.Id, metric => metric with { Values = metric.Values.Add(value) });
        if (context.Query.IsTrue("returnValue"))
        {
            await Envelope.WriteAsync(context.HttpContext, StatusCodes.Status200OK, writer => Write(writer, metric, value)).ConfigureAwait(false);
        }
        else
        {
            context.HttpContext.Response.StatusCode = StatusCodes.Status204NoContent;
        }
    });

    private static MetricValue Read(MemberReader members, CustomMetric metric, DateTimeOffset now)
    {
        // The value of a count may be left out: what counts is that there is one.
        var value = members.Integer("value");
        if (value is null && metric.DataType != "Count")
        {
            throw ApiError.InvalidField("value", Entity);
        }

        // Of no use but in an average, where weights that come to nothing leave nothing to divide by.
        var weight = members.Integer("weight") ?? 1;
        return new MetricValue(
            metric.HasKeyedValues ? members.RequiredText("name") : null,
            value ?? 1,
            weight > 0 ? weight : throw ApiError.InvalidField("weight", Entity),
            members.Date("date") ?? now);
    }

    // evidence.md §1.4: without an envelope. §7.20: the number is a decimal one.
    private static void Write(Utf8JsonWriter writer, CustomMetric metric, MetricValue added)
    {
        writer.WritePropertyName("value");
        writer.WriteRawValue(metric.Total(added.Key, added.Date).ToString("0.0#", CultureInfo.InvariantCulture));
        writer.WriteString("date", WireDate.Format(MetricInterval.HourOf(added.Date)));
    }
}
