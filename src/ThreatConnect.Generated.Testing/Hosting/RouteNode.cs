namespace ThreatConnect.Testing.Hosting;

internal sealed class RouteNode
{
    public Dictionary<string, RouteNode> Literals { get; } = new(StringComparer.Ordinal);

    public RouteNode? Parameter { get; set; }

    public Dictionary<string, Route> Methods { get; } = new(StringComparer.Ordinal);

    /// <summary>The end node of a path. §8.20: a literal wins over a parameter.</summary>
    public RouteNode? Find(IReadOnlyList<string> segments, int depth, Stack<string> values)
    {
        if (depth == segments.Count)
        {
            return Methods.Count > 0 ? this : null;
        }

        if (Literals.TryGetValue(segments[depth], out var literal) && literal.Find(segments, depth + 1, values) is { } found)
        {
            return found;
        }

        if (Parameter is null || segments[depth].Length == 0)
        {
            return null;
        }

        values.Push(segments[depth]);
        if (Parameter.Find(segments, depth + 1, values) is { } below)
        {
            return below;
        }

        values.Pop();
        return null;
    }
}
