namespace ThreatConnect.Testing.Http;

internal sealed class Router
{
    private readonly RouteNode _root = new();

    public void Map(string method, string template, Func<RequestContext, Task> handler)
    {
        var node = _root;
        var names = new List<string>();
        foreach (var segment in template.Split('/'))
        {
            if (segment is ['{', .. var name, '}'])
            {
                names.Add(name);
                node = node.Parameter ??= new RouteNode();
            }
            else
            {
                node = node.Literals.TryGetValue(segment, out var child) ? child : node.Literals[segment] = new RouteNode();
            }
        }

        node.Methods.Add(method, new Route(names, handler));
    }

    public Task DispatchAsync(RequestContext context)
    {
        var values = new Stack<string>();
        var method = context.HttpContext.Request.Method;
        if (_root.Find(context.Target.Segments, method, 0, values)?.Methods[method] is not { } route)
        {
            // evidence.md §1.5 has no status for a wrong method. The rule of HTTP applies: 405 and the allowed methods.
            var others = _root.Find(context.Target.Segments, method: null, 0, values) ?? throw ApiError.NotFound();
            context.HttpContext.Response.Headers.Allow = string.Join(", ", others.Methods.Keys);
            throw new ApiErrorException(StatusCodes.Status405MethodNotAllowed, "The request was not properly formed");
        }

        context.RouteValues = route.ParameterNames.Zip(values.Reverse()).ToDictionary(pair => pair.First, pair => pair.Second);
        return route.Handler(context);
    }
}

internal sealed class RouteNode
{
    public Dictionary<string, RouteNode> Literals { get; } = new(StringComparer.Ordinal);

    public RouteNode? Parameter { get; set; }

    public Dictionary<string, Route> Methods { get; } = new(StringComparer.Ordinal);

    // Finds the node of a path with the method, or with any method if it is null. evidence.md §8.20: a literal has priority over a
    // parameter.
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

internal sealed record Route(IReadOnlyList<string> ParameterNames, Func<RequestContext, Task> Handler);
