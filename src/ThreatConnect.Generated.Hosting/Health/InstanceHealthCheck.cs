using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace ThreatConnect.Hosting.Health;

// Asks an instance for the organization of the caller: one small signed request, which every API user may make.
internal sealed class InstanceHealthCheck(IServiceProvider services, string name) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        try
        {
            if (FindClient() is not { } client)
            {
                return Failed(context, $"No client is registered: call {Registration} too.", exception: null);
            }

            Owner mine = await client.Owners.GetMineAsync(cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy($"The caller belongs to {mine.Name}.");
        }
        catch (ThreatConnectException exception)
        {
            return Failed(context, exception.Message, exception);
        }
        catch (OptionsValidationException exception)
        {
            return Failed(context, $"The options are not valid: {string.Join(" ", exception.Failures)}", exception);
        }
    }

    private string Registration => name == Options.DefaultName
        ? "services.AddThreatConnect(...)"
        : $"services.AddThreatConnect(\"{name}\", ...)";

    // A container throws for what it cannot create only when it is asked, and a host reports that like any other failure.
    private ThreatConnectClient? FindClient() => name == Options.DefaultName
        ? services.GetService<ThreatConnectClient>()
        : services.GetKeyedService<ThreatConnectClient>(name);

    private static HealthCheckResult Failed(HealthCheckContext context, string description, Exception? exception) =>
        new(context.Registration.FailureStatus, description, exception);
}
