namespace ThreatConnect;

/// <summary>
/// Provides the names under which OpenTelemetry finds the spans and metrics of the clients of a process:
/// <c>AddSource(ThreatConnectTelemetry.ActivitySourceName)</c> and <c>AddMeter(ThreatConnectTelemetry.MeterName)</c>.
/// Without a listener nothing is measured.
/// </summary>
/// <remarks>
/// A span is one operation of the API including its repetitions. Its name is the operation id of the document, such as
/// <c>listGroupsByType</c>. Its tags are: <c>threatconnect.operation</c>, <c>threatconnect.owner</c>, <c>threatconnect.type</c>,
/// <c>threatconnect.page.start</c>, <c>threatconnect.page.size</c>, <c>threatconnect.items</c>, <c>http.request.method</c>,
/// <c>http.request.resend_count</c>, <c>http.response.status_code</c>, <c>url.template</c>, <c>server.address</c>, <c>server.port</c> and,
/// if it failed, <c>error.type</c>. The rest of the address, such as the value of an indicator, is recorded as <c>url.path</c> and
/// <c>url.query</c> only if <see cref="ThreatConnectClientOptions.LogSensitiveValues"/> is set. The metrics are <see cref="RequestsName"/>,
/// <see cref="RetriesName"/>, <see cref="DurationName"/>, <see cref="ItemsName"/> and <see cref="BatchItemsName"/>.
/// </remarks>
public static class ThreatConnectTelemetry
{
    /// <summary>The name of the source of spans.</summary>
    public const string ActivitySourceName = "ThreatConnect";

    /// <summary>The name of the meter.</summary>
    public const string MeterName = "ThreatConnect";

    /// <summary>The name of the counter of requests, including repetitions.</summary>
    public const string RequestsName = "threatconnect.client.requests";

    /// <summary>The name of the counter of repetitions.</summary>
    public const string RetriesName = "threatconnect.client.retries";

    /// <summary>
    /// The name of the histogram of the durations of operations in seconds, from the call until the response is read or the file is closed.
    /// </summary>
    public const string DurationName = "threatconnect.client.operation.duration";

    /// <summary>The name of the counter of the objects in responses.</summary>
    public const string ItemsName = "threatconnect.client.items";

    /// <summary>
    /// The name of the counter of the items of batch jobs, by <c>threatconnect.batch.action</c> and by their outcome,
    /// <c>threatconnect.batch.outcome</c>.
    /// </summary>
    public const string BatchItemsName = "threatconnect.client.batch.items";
}
