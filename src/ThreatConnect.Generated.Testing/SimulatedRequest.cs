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
    int? StatusCode);
