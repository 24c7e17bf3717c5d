using System.Text;

namespace ThreatConnect.Testing;

/// <summary>A request that the simulator received.</summary>
/// <param name="Method">The verb, in upper case.</param>
/// <param name="RawTarget">Path and query exactly as they came over the wire.</param>
/// <param name="Headers">The headers as sent; names compare without regard to case.</param>
/// <param name="StatusCode">The status of the answer, or <see langword="null"/> as long as (or when) none was sent.</param>
public sealed record SimulatedRequest(
    string Method,
    string RawTarget,
    IReadOnlyDictionary<string, string> Headers,
    int? StatusCode)
{
    /// <summary>When it came, by <see cref="ThreatConnectSimulator.Clock"/>.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The path below the base address, decoded, such as <c>/v2/tags/Nation State</c>.</summary>
    /// <value>The path as it came when it is not below the base address, or cannot be decoded.</value>
    public string Path { get; init; } = "";

    /// <summary>The segments of <see cref="Path"/>, each decoded: a slash in one of them was encoded.</summary>
    public IReadOnlyList<string> PathSegments { get; init; } = [];

    /// <summary>The parameters of the query, decoded, in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; init; } = [];

    /// <summary>The body as it came, up to <see cref="SimulatorOptions.RequestBodyLogSize"/> bytes.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Whether the body was longer than what <see cref="Body"/> holds.</summary>
    public bool IsBodyTruncated { get; init; }

    /// <summary><see cref="Body"/> as text in UTF-8; empty when there is none.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    /// <summary>The verb, the target, and the status of the answer.</summary>
    /// <returns>Such as <c>GET /api/v2/owners (200)</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Method} {RawTarget} ({(StatusCode is { } status ? status : "no answer")})");
}
