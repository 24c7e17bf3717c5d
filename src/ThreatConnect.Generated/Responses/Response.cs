using System.Net;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>What the server answered to a call: status code, headers and the raw body.</summary>
public class Response
{
    internal static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> NoHeaders = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Makes one, for a reader or a test.</summary>
    /// <param name="statusCode">The status code.</param>
    /// <param name="headers">The headers; null for none.</param>
    /// <param name="rawBody">The body as it came.</param>
    public Response(HttpStatusCode statusCode, IReadOnlyDictionary<string, IReadOnlyList<string>>? headers = null, ReadOnlyMemory<byte> rawBody = default)
    {
        StatusCode = statusCode;
        Headers = headers ?? NoHeaders;
        RawBody = rawBody;
    }

    /// <summary>The status code.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers, by their names in any case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>The body as it came.</summary>
    public ReadOnlyMemory<byte> RawBody { get; }
}
