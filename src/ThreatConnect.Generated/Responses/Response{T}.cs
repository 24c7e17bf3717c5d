using System.Net;

namespace ThreatConnect;

/// <summary>Represents the response to a request for one object. It converts to the object.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
public sealed class Response<T> : Response
{
    /// <summary>Initializes a new instance of the <see cref="Response{T}"/> class.</summary>
    /// <param name="value">The object.</param>
    /// <param name="statusCode">The status code.</param>
    /// <param name="headers">The headers; <see langword="null"/> for none.</param>
    /// <param name="rawBody">The body, as it was received.</param>
    public Response(
        T value,
        HttpStatusCode statusCode = HttpStatusCode.OK,
        IReadOnlyDictionary<string, IReadOnlyList<string>>? headers = null,
        ReadOnlyMemory<byte> rawBody = default)
        : base(statusCode, headers, rawBody)
    {
        Value = value;
    }

    /// <summary>Gets the object.</summary>
    public T Value { get; }

    /// <summary>Converts a response to the object that it contains.</summary>
    /// <param name="response">The response.</param>
    public static implicit operator T(Response<T> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.Value;
    }

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{base.ToString()}: {Value}";
}
