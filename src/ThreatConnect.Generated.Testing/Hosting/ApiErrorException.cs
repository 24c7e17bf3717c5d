namespace ThreatConnect.Testing.Hosting;

/// <summary>Ends a request with a failure envelope.</summary>
internal sealed class ApiErrorException(int statusCode, string message) : Exception(message)
{
    public int StatusCode { get; } = statusCode;
}
