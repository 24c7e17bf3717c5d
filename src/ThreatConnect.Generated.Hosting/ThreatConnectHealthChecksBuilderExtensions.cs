using Microsoft.Extensions.Diagnostics.HealthChecks;
using ThreatConnect;
using ThreatConnect.Hosting.Health;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods that add ThreatConnect instances to the health checks of a host.</summary>
/// <example>
/// <code>
/// var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
/// services.AddThreatConnect("emea", options =&gt;
/// {
///     options.BaseAddress = new Uri("https://app.threatconnect.com/api");
///     options.ApiToken = "the token";
/// });
/// services.AddHealthChecks().AddThreatConnect("emea", tags: ["ready"]);
/// </code>
/// </example>
public static class ThreatConnectHealthChecksBuilderExtensions
{
    private const string CheckName = "ThreatConnect";

    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Adds a health check that asks an instance for the organization of the caller, by one signed request. It is unhealthy if the address,
    /// the credential or the instance does not work, and its description says why, without a credential.
    /// </summary>
    /// <param name="builder">The builder of health checks.</param>
    /// <param name="name">
    /// The name of the instance, as in <c>services.AddThreatConnect(name, ...)</c>; <see langword="null"/> for the client that is
    /// registered without a name. The health check is called <c>ThreatConnect</c>, or <c>ThreatConnect emea</c> for an instance of that
    /// name.
    /// </param>
    /// <param name="failureStatus">The status of a failure; <see langword="null"/> for <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">The tags of the health check, by which a host selects the checks to run.</param>
    /// <param name="timeout">How long the check may take, with its retries; <see langword="null"/> for 15 seconds.</param>
    /// <returns>The builder of health checks.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHealthChecksBuilder AddThreatConnect(
        this IHealthChecksBuilder builder,
        string? name = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name);
        }

        return builder.Add(new HealthCheckRegistration(
            name is null ? CheckName : $"{CheckName} {name}",
            services => new InstanceHealthCheck(services, name ?? Options.Options.DefaultName),
            failureStatus,
            tags,
            timeout ?? s_timeout));
    }
}
