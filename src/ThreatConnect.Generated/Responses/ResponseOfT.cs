using System.Net;

namespace ThreatConnect;

/// <summary>What the server answered to a call for one object; it converts to the object.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
public sealed class Response<T> : Response
{
    /// <summary>Makes one, for a reader or a test.</summary>
    /// <param name="value">The object.</param>
    /// <param name="statusCode">The status code.</param>
    /// <param name="headers">The headers; null for none.</param>
    /// <param name="rawBody">The body as it came.</param>
    public Response(T value, HttpStatusCode statusCode = HttpStatusCode.OK, IReadOnlyDictionary<string, IReadOnlyList<string>>? headers = null, ReadOnlyMemory<byte> rawBody = default)
        : base(statusCode, headers, rawBody)
    {
        Value = value;
    }

    /// <summary>The object.</summary>
    public T Value { get; }

    /// <summary>The object.</summary>
    /// <param name="response">The answer that holds it.</param>
    public static implicit operator T(Response<T> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.Value;
    }
}
