using System.Text;

namespace ThreatConnect.Testing;

/// <summary>Represents a request that the simulator received.</summary>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="RawTarget">The path and the query, exactly as they were sent.</param>
/// <param name="Headers">The headers as they were sent. Names are case-insensitive.</param>
/// <param name="StatusCode">The status code of the response, or <see langword="null"/> if no response was sent (yet).</param>
public sealed record SimulatedRequest(
    string Method,
    string RawTarget,
    IReadOnlyDictionary<string, string> Headers,
    int? StatusCode)
{
    /// <summary>Gets or sets the time by <see cref="ThreatConnectSimulator.Clock"/> at which the request was received.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Gets or sets the path below the base address, decoded, such as <c>/v2/tags/Nation State</c>.</summary>
    /// <value>The path as it was sent if it is not below the base address, or cannot be decoded.</value>
    public string Path { get; init; } = "";

    /// <summary>Gets or sets the decoded segments of <see cref="Path"/>. A slash in a segment was encoded in the request.</summary>
    public IReadOnlyList<string> PathSegments { get; init; } = [];

    /// <summary>Gets or sets the decoded parameters of the query, in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; init; } = [];

    /// <summary>Gets or sets the body, up to <see cref="SimulatorOptions.RequestBodyLogSize"/> bytes.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Gets or sets a value indicating whether the body was longer than <see cref="Body"/>.</summary>
    public bool IsBodyTruncated { get; init; }

    /// <summary>Gets <see cref="Body"/> as UTF-8 text. The text of a request without a body is empty.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    /// <summary>Returns the HTTP method, the target and the status code of the response.</summary>
    /// <returns>A text such as <c>GET /api/v2/owners (200)</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Method} {RawTarget} ({(StatusCode is { } status ? status : "no response")})");
}
