namespace ThreatConnect.Testing.Hosting;

internal sealed class RouteNode
{
    public Dictionary<string, RouteNode> Literals { get; } = new(StringComparer.Ordinal);

    public RouteNode? Parameter { get; set; }

    public Dictionary<string, Route> Methods { get; } = new(StringComparer.Ordinal);

    // The end node of a path with a verb, or with any. evidence.md §8.20: a literal wins over a parameter.
    public RouteNode? Find(IReadOnlyList<string> segments, string? method, int depth, Stack<string> values)
    {
        if (depth == segments.Count)
        {
            return (method is null ? Methods.Count > 0 : Methods.ContainsKey(method)) ? this : null;
        }

        if (Literals.TryGetValue(segments[depth], out var literal) && literal.Find(segments, method, depth + 1, values) is { } found)
        {
            return found;
        }

        if (Parameter is null || segments[depth].Length == 0)
        {
            return null;
        }

        values.Push(segments[depth]);
        if (Parameter.Find(segments, method, depth + 1, values) is { } below)
        {
            return below;
        }

        values.Pop();
        return null;
    }
}
