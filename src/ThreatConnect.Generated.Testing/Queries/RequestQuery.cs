namespace ThreatConnect.Testing.Queries;

internal sealed class RequestQuery
{
    private readonly List<KeyValuePair<string, string>> _parameters = [];

    // The parameters in their order.
    public IReadOnlyList<KeyValuePair<string, string>> Parameters => _parameters;

    public static RequestQuery Parse(ReadOnlySpan<char> query)
    {
        var result = new RequestQuery();
        foreach (var range in query.Split('&'))
        {
            var pair = query[range];
            if (pair.IsEmpty)
            {
                continue;
            }

            var equals = pair.IndexOf('=');
            var name = equals < 0 ? pair : pair[..equals];
            var value = equals < 0 ? [] : pair[(equals + 1)..];
            // evidence.md §3.1: a space in a query value may come as "+".
            result._parameters.Add(new(PercentEncoding.Decode(name, plusIsSpace: true), PercentEncoding.Decode(value, plusIsSpace: true)));
        }

        return result;
    }

    public RequestQuery Without(string name)
    {
        var result = new RequestQuery();
        result._parameters.AddRange(_parameters.Where(pair => !pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase)));
        return result;
    }

    // Every value of a parameter. evidence.md §3: the vendor also writes Owner=, so case does not matter here.
    public IEnumerable<string> All(string name) =>
        _parameters.Where(pair => pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Value);

    public string? First(string name) => All(name).FirstOrDefault();

    // evidence.md §3.1: the documents also write True.
    public bool IsTrue(string name) => string.Equals(First(name), "true", StringComparison.OrdinalIgnoreCase);
}
