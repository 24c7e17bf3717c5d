using System.Net;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>Represents the response of the server: status code, headers and raw body.</summary>
public class Response
{
    internal static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> NoHeaders = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Initializes a new instance of the <see cref="Response"/> class.</summary>
    /// <param name="statusCode">The status code.</param>
    /// <param name="headers">The headers; <see langword="null"/> for none.</param>
    /// <param name="rawBody">The body, as it was received.</param>
    public Response(
        HttpStatusCode statusCode,
        IReadOnlyDictionary<string, IReadOnlyList<string>>? headers = null,
        ReadOnlyMemory<byte> rawBody = default)
    {
        StatusCode = statusCode;
        Headers = headers ?? NoHeaders;
        RawBody = rawBody;
    }

    /// <summary>Gets the status code.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Gets the headers. Their names are not case-sensitive.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>Gets the body, as it was received.</summary>
    public ReadOnlyMemory<byte> RawBody { get; }

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{(int)StatusCode} {StatusCode}";
}
