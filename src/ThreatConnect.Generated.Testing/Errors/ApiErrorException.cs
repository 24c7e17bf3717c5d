namespace ThreatConnect.Testing.Errors;

// The response to the request is a failure envelope with this status code and message.
internal sealed class ApiErrorException(int statusCode, string message) : Exception(message)
{
    public int StatusCode { get; } = statusCode;
}
