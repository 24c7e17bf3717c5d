namespace ThreatConnect;

/// <summary>What a request for one page asks for.</summary>
internal sealed record ListQuery(int Start, int Limit, IEnumerable<string>? Filters, bool? OrParams, IReadOnlyList<string>? Includes, DateTimeOffset? ModifiedSince);
