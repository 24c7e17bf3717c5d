namespace ThreatConnect.Testing.Endpoints;

/// <summary>The configurations of metrics: the rows 287 to 291 of evidence.md §8.17.</summary>
internal static class CustomMetricEndpoints
{
    private const string Key = "customMetricConfig";
    private const int LongestName = 45;
    private const int LongestDescription = 500;

    private static readonly ImmutableArray<string> DataTypes = ["Average", "Count", "First", "Last", "Max", "Min", "Sum"];
    private static readonly ImmutableArray<string> Intervals = ["Hourly", "Daily", "Weekly", "Monthly", "Yearly"];

    public static void Map(Router router)
    {
        router.Map("GET", "v2/customMetrics", exchange =>
            Envelope.WriteListAsync(exchange, Key, Page<CustomMetric>.Of(exchange.Store.CustomMetrics.All, exchange.Page()), Write));
        router.Map("POST", "v2/customMetrics", CreateAsync);
        router.Map("GET", "v2/customMetrics/{metric}", exchange => WriteAsync(exchange, StatusCodes.Status200OK, Find(exchange)));
        router.Map("PUT", "v2/customMetrics/{metric}", UpdateAsync);
        router.Map("DELETE", "v2/customMetrics/{metric}", exchange =>
        {
            exchange.Store.CustomMetrics.Delete(Find(exchange).Id);
            return Envelope.WriteStatusAsync(exchange);
        });
    }

    public static CustomMetric Find(RequestContext exchange) =>
        exchange.Store.CustomMetrics.Find(exchange.RouteValues["metric"]) ?? throw Refusal.NotFound();

    private static async Task CreateAsync(RequestContext exchange)
    {
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, Key);
        var metric = exchange.Store.CustomMetrics.Add(new CustomMetric
        {
            Name = Text(members, "name", LongestName) ?? throw Refusal.InvalidField("name", Key),
            DataType = OneOf(members, "dataType", DataTypes) ?? throw Refusal.Values("dataType", Key, DataTypes),
            Interval = OneOf(members, "interval", Intervals) ?? throw Refusal.Values("interval", Key, Intervals),
            HasKeyedValues = members.Flag("keyedValues") ?? false,
            Description = Text(members, "description", LongestDescription),
        });
        await WriteAsync(exchange, StatusCodes.Status201Created, metric).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext exchange)
    {
        var existing = Find(exchange);
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, Key);
        var metric = exchange.Store.CustomMetrics.Change(existing.Id, metric => metric with
        {
            Name = Text(members, "name", LongestName) ?? metric.Name,
            DataType = OneOf(members, "dataType", DataTypes) ?? metric.DataType,
            Interval = OneOf(members, "interval", Intervals) ?? metric.Interval,
            HasKeyedValues = members.Flag("keyedValues") ?? metric.HasKeyedValues,
            Description = Text(members, "description", LongestDescription) ?? metric.Description,
        });
        await WriteAsync(exchange, StatusCodes.Status200OK, metric).ConfigureAwait(false);
    }

    private static Task WriteAsync(RequestContext exchange, int statusCode, CustomMetric metric) =>
        Envelope.WriteObjectAsync(exchange, statusCode, Key, writer => Write(writer, metric));

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
        { Length: var length } when length == 0 || length > maximum => throw Refusal.Length(name, Key, maximum),
        var text => text,
    };

    private static string? OneOf(MemberReader members, string name, ImmutableArray<string> values) => members.Text(name) switch
    {
        null => null,
        var text => values.FirstOrDefault(value => value.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? throw Refusal.Values(name, Key, values),
    };
}
