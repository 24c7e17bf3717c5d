using ThreatConnect;

namespace OpenTelemetry.Metrics;

/// <summary>Provides the extension method that adds the metrics of ThreatConnect clients to OpenTelemetry.</summary>
/// <example>
/// <code>
/// using OpenTelemetry.Metrics;
///
/// var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
/// services.AddOpenTelemetry().WithMetrics(metrics =&gt; metrics.AddThreatConnectInstrumentation());
/// </code>
/// </example>
public static class ThreatConnectMeterProviderBuilderExtensions
{
    /// <summary>Adds the metrics of all clients of the process, such as requests, retries and durations.</summary>
    /// <param name="builder">The builder of the meter provider.</param>
    /// <returns>The builder of the meter provider.</returns>
    public static MeterProviderBuilder AddThreatConnectInstrumentation(this MeterProviderBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddMeter(ThreatConnectTelemetry.MeterName);
    }
}
