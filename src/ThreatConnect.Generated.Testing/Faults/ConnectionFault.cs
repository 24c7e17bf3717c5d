using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using System.Net.Sockets;

namespace ThreatConnect.Testing.Faults;

internal sealed class ResetFault : SimulatedFault
{
    internal override string Name => "Connection reset";

    internal override bool SendsResponse => false;

    internal override Task ApplyAsync(HttpContext context, Func<RequestChange, Task> next)
    {
        context.Abort();
        return Task.CompletedTask;
    }
}

// The request is read, and the connection is closed as a server does that ends: without an error of the connection.
internal sealed class CloseFault(bool isProcessed) : SimulatedFault
{
    internal override string Name => isProcessed ? "Response lost" : "Connection closed";

    internal override bool SendsResponse => false;

    internal override async Task ApplyAsync(HttpContext context, Func<RequestChange, Task> next)
    {
        if (isProcessed)
        {
            await WholeResponse.TakeAsync(context, next).ConfigureAwait(false);
        }

        context.Features.Get<IConnectionSocketFeature>()?.Socket.Shutdown(SocketShutdown.Send);
        context.Abort();
    }
}
