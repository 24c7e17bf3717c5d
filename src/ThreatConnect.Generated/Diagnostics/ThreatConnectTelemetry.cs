namespace ThreatConnect;

/// <summary>
/// The names under which OpenTelemetry finds what the clients of a process do: <c>AddSource(ThreatConnectTelemetry.ActivitySourceName)</c> for spans and
/// <c>AddMeter(ThreatConnectTelemetry.MeterName)</c> for metrics. Nothing is measured that nobody listens to.
/// </summary>
/// <remarks>
/// A span is one operation of the API with its repetitions, named by the document's operation id, such as <c>listGroupsByType</c>. Its tags: <c>threatconnect.operation</c>,
/// <c>threatconnect.owner</c>, <c>threatconnect.type</c>, <c>threatconnect.page.start</c>, <c>threatconnect.page.size</c>, <c>threatconnect.items</c>, <c>http.request.method</c>,
/// <c>http.request.resend_count</c>, <c>http.response.status_code</c>, <c>url.template</c>, <c>server.address</c>, <c>server.port</c> and, where it failed, <c>error.type</c>.
/// What stands in the address besides, such as the value of an indicator, is recorded as <c>url.path</c> and <c>url.query</c> only where <see cref="ThreatConnectClientOptions.LogSensitiveValues"/> says so.
/// Metrics: <see cref="RequestsName"/>, <see cref="RetriesName"/>, <see cref="DurationName"/>, <see cref="ItemsName"/> and <see cref="BatchItemsName"/>.
/// </remarks>
public static class ThreatConnectTelemetry
{
    /// <summary>The name of the source of spans.</summary>
    public const string ActivitySourceName = "ThreatConnect";

    /// <summary>The name of the meter.</summary>
    public const string MeterName = "ThreatConnect";

    /// <summary>A counter of requests as they went over the wire, repetitions among them.</summary>
    public const string RequestsName = "threatconnect.client.requests";

    /// <summary>A counter of repetitions.</summary>
    public const string RetriesName = "threatconnect.client.retries";

    /// <summary>A histogram of how long operations took, in seconds: from the call until its answer was read, or its file closed.</summary>
    public const string DurationName = "threatconnect.client.operation.duration";

    /// <summary>A counter of the objects that answers held.</summary>
    public const string ItemsName = "threatconnect.client.items";

    /// <summary>A counter of the items of batch jobs, by <c>threatconnect.batch.action</c> and by what became of them, <c>threatconnect.batch.outcome</c>.</summary>
    public const string BatchItemsName = "threatconnect.client.batch.items";
}
