namespace ThreatConnect.Testing.Hosting;

internal sealed class RequestLogEntry(SimulatedRequest request)
{
    private volatile SimulatedRequest current = request;

    // One request changes its entry, in its own order; everybody else reads.
    public SimulatedRequest Request
    {
        get => current;
        set => current = value;
    }

    public void Answered(int statusCode) => current = current with { StatusCode = statusCode };
}
