namespace ThreatConnect.Testing.Hosting;

internal sealed class Router
{
    private readonly RouteNode root = new();

    public void Map(string method, string template, Func<RequestContext, Task> handler)
    {
        var node = root;
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
        if (root.Find(context.Target.Segments, method, 0, values)?.Methods[method] is not { } route)
        {
            // evidence.md §1.5 names no status for a wrong verb, so HTTP's own rule holds: 405 and what is allowed.
            var others = root.Find(context.Target.Segments, method: null, 0, values) ?? throw ApiError.NotFound();
            context.HttpContext.Response.Headers.Allow = string.Join(", ", others.Methods.Keys);
            throw new ApiErrorException(StatusCodes.Status405MethodNotAllowed, "The request was not properly formed");
        }

        context.RouteValues = route.ParameterNames.Zip(values.Reverse()).ToDictionary(pair => pair.First, pair => pair.Second);
        return route.Handler(context);
    }
}
