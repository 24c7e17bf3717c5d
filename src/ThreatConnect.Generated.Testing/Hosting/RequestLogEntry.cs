namespace ThreatConnect.Testing.Hosting;

internal sealed class RequestLogEntry(SimulatedRequest request)
{
    private volatile SimulatedRequest current = request;

    public SimulatedRequest Request => current;

    public void Answered(int statusCode) => current = current with { StatusCode = statusCode };
}
