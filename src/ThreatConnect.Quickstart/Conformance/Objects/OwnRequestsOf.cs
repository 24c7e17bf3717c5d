namespace ThreatConnect.Quickstart.Conformance.Objects;

// The requests that the catalogue, evidence.md §8, gives without further words: what is attached and associated, and taken away again.
internal static class OwnRequestsOf
{
    public static IReadOnlyList<string> Attributes { get; } =
    [
        .. DocumentedOperation.All.Where(row => row.Method == "POST" && row.Path.EndsWith("/attributes", StringComparison.Ordinal))
            .Select(row => row.Path),
    ];

    // The paths that a POST without a body links and a DELETE takes apart.
    public static IEnumerable<string> Links() => DocumentedOperation.All
        .Where(row => row.Method == "POST" && row.Path.EndsWith('}') && row.Data.Length == 0
            && DocumentedOperation.All.Any(other => other.Method == "DELETE" && other.Path == row.Path))
        .Select(row => row.Path);
}
