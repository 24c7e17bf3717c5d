namespace ThreatConnect.Testing.Errors;

// Ends a request with a failure envelope.
internal sealed class ApiErrorException(int statusCode, string message) : Exception(message)
{
    public int StatusCode { get; } = statusCode;
}
