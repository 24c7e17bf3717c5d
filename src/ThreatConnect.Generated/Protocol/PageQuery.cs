namespace ThreatConnect.Protocol;

// The query parameters of every list that is read by page.
internal readonly record struct PageQuery(int ResultStart, int ResultLimit);

// The query parameters of every list that can be filtered.
internal sealed record FilterQuery(IEnumerable<string> Filters, bool? OrParams);
