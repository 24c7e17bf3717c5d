using ThreatConnect;

namespace OpenTelemetry.Trace;

/// <summary>Provides the extension method that adds the spans of ThreatConnect clients to OpenTelemetry.</summary>
/// <example>
/// <code>
/// using OpenTelemetry.Trace;
///
/// var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
/// services.AddOpenTelemetry().WithTracing(tracing =&gt; tracing.AddThreatConnectInstrumentation());
/// </code>
/// </example>
public static class ThreatConnectTracerProviderBuilderExtensions
{
    /// <summary>Adds the spans of all clients of the process: one for each operation, with its retries.</summary>
    /// <param name="builder">The builder of the tracer provider.</param>
    /// <returns>The builder of the tracer provider.</returns>
    public static TracerProviderBuilder AddThreatConnectInstrumentation(this TracerProviderBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddSource(ThreatConnectTelemetry.ActivitySourceName);
    }
}
