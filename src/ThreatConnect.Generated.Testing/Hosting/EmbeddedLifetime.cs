using Microsoft.Extensions.Hosting;

namespace ThreatConnect.Testing.Hosting;

// The default lifetime listens for Ctrl+C and SIGTERM, which belong to the process that embeds us.
internal sealed class EmbeddedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
