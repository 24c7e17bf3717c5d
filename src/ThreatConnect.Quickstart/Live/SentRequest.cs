namespace ThreatConnect.Quickstart.Live;

/// <summary>A request as it is shown.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Target">Path and query, as sent.</param>
/// <param name="StatusCode">The status of the answer; null when none came.</param>
internal sealed record SentRequest(string Method, string Target, int? StatusCode);
