namespace ThreatConnect.Testing.Endpoints;

// The configurations of metrics: the rows 287 to 291 of evidence.md §8.17.
internal static class CustomMetricEndpoints
{
    private const string Key = "customMetricConfig";
    private const int LongestName = 45;
    private const int LongestDescription = 500;

    private static readonly ImmutableArray<string> s_dataTypes = ["Average", "Count", "First", "Last", "Max", "Min", "Sum"];
    private static readonly ImmutableArray<string> s_intervals = ["Hourly", "Daily", "Weekly", "Monthly", "Yearly"];

    public static void Map(Router router)
    {
        router.Map("GET", "v2/customMetrics", context =>
            Envelope.WriteListAsync(context, Key, Page<CustomMetric>.Of(context.Store.CustomMetrics.All, context.Page()), Write));
        router.Map("POST", "v2/customMetrics", CreateAsync);
        router.Map("GET", "v2/customMetrics/{metric}", context => WriteAsync(context, StatusCodes.Status200OK, Find(context)));
        router.Map("PUT", "v2/customMetrics/{metric}", UpdateAsync);
        router.Map("DELETE", "v2/customMetrics/{metric}", context =>
        {
            context.Store.CustomMetrics.Delete(Find(context).Id);
            return Envelope.WriteStatusAsync(context);
        });
    }

    public static CustomMetric Find(RequestContext context) =>
        context.Store.CustomMetrics.Find(context.RouteValues["metric"]) ?? throw ApiError.NotFound();

    private static async Task CreateAsync(RequestContext context)
    {
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, Key);
        var metric = context.Store.CustomMetrics.Add(new CustomMetric
        {
            Name = Text(members, "name", LongestName) ?? throw ApiError.InvalidField("name", Key),
            DataType = OneOf(members, "dataType", s_dataTypes) ?? throw ApiError.Values("dataType", Key, s_dataTypes),
            Interval = OneOf(members, "interval", s_intervals) ?? throw ApiError.Values("interval", Key, s_intervals),
            HasKeyedValues = members.Flag("keyedValues") ?? false,
            Description = Text(members, "description", LongestDescription),
        });
        await WriteAsync(context, StatusCodes.Status201Created, metric).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext context)
    {
        var existing = Find(context);
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, Key);
        var metric = context.Store.CustomMetrics.Change(existing.Id, metric => metric with
        {
            Name = Text(members, "name", LongestName) ?? metric.Name,
            DataType = OneOf(members, "dataType", s_dataTypes) ?? metric.DataType,
            Interval = OneOf(members, "interval", s_intervals) ?? metric.Interval,
            HasKeyedValues = members.Flag("keyedValues") ?? metric.HasKeyedValues,
            Description = Text(members, "description", LongestDescription) ?? metric.Description,
        });
        await WriteAsync(context, StatusCodes.Status200OK, metric).ConfigureAwait(false);
    }

    private static Task WriteAsync(RequestContext context, int statusCode, CustomMetric metric) =>
        Envelope.WriteObjectAsync(context, statusCode, Key, writer => Write(writer, metric));

    private static void Write(Utf8JsonWriter writer, CustomMetric metric)
    {
        writer.WriteNumber("id", metric.Id);
        writer.WriteString("name", metric.Name);
        writer.WriteString("dataType", metric.DataType);
        writer.WriteString("interval", metric.Interval);
        writer.WriteBoolean("keyedValues", metric.HasKeyedValues);
        if (metric.Description is not null)
        {
            writer.WriteString("description", metric.Description);
        }
    }

    private static string? Text(MemberReader members, string name, int maximum) => members.Text(name) switch
    {
        { Length: var length } when length == 0 || length > maximum => throw ApiError.Length(name, Key, maximum),
        var text => text,
    };

    private static string? OneOf(MemberReader members, string name, ImmutableArray<string> values) => members.Text(name) switch
    {
        null => null,
        var text => values.FirstOrDefault(value => value.Equals(text, StringComparison.OrdinalIgnoreCase))
            ?? throw ApiError.Values(name, Key, values),
    };
}

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
            await Envelope.WriteAsync(context.HttpContext, StatusCodes.Status200OK, writer => Write(writer, metric, value))
                .ConfigureAwait(false);
        }
        else
        {
            context.HttpContext.Response.StatusCode = StatusCodes.Status204NoContent;
        }
    });

    private static MetricValue Read(MemberReader members, CustomMetric metric, DateTimeOffset now)
    {
        // The value of a count is optional, since each value counts as one.
        var value = members.Integer("value");
        if (value is null && metric.DataType != "Count")
        {
            throw ApiError.InvalidField("value", Entity);
        }

        // Weights are for averages, where a sum of zero cannot be divided by.
        var weight = members.Integer("weight") ?? 1;
        return new MetricValue(
            metric.HasKeyedValues ? members.RequiredText("name") : null,
            value ?? 1,
            weight > 0 ? weight : throw ApiError.InvalidField("weight", Entity),
            members.Date("date") ?? now);
    }

    // evidence.md §1.4: the response has no envelope. §7.20: the number has decimals.
    private static void Write(Utf8JsonWriter writer, CustomMetric metric, MetricValue added)
    {
        writer.WritePropertyName("value");
        writer.WriteRawValue(metric.Total(added.Key, added.Date).ToString("0.0#", CultureInfo.InvariantCulture));
        writer.WriteString("date", WireDate.Format(MetricInterval.HourOf(added.Date)));
    }
}
