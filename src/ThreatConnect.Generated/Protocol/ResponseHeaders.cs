using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;

namespace ThreatConnect.Protocol;

// The headers of a response, which few callers look at: they are copied when one does.
internal sealed class ResponseHeaders(HttpResponseHeaders ofResponse, HttpContentHeaders ofContent)
    : IReadOnlyDictionary<string, IReadOnlyList<string>>
{
    private Dictionary<string, IReadOnlyList<string>>? _copy;

    public int Count => Copy.Count;

    public IEnumerable<string> Keys => Copy.Keys;

    public IEnumerable<IReadOnlyList<string>> Values => Copy.Values;

    private Dictionary<string, IReadOnlyList<string>> Copy => LazyInitializer.EnsureInitialized(ref _copy, CreateCopy);

    public IReadOnlyList<string> this[string key] => Copy[key];

    public bool ContainsKey(string key) => Copy.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IReadOnlyList<string> value) => Copy.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator() => Copy.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, IReadOnlyList<string>> CreateCopy()
    {
        var headers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        Add(headers, ofResponse);
        Add(headers, ofContent);

        // The body is decoded; these two would be about another one.
        if (headers.Remove("Content-Encoding"))
        {
            headers.Remove("Content-Length");
        }

        return headers;
    }

    private static void Add(Dictionary<string, IReadOnlyList<string>> headers, HttpHeaders more)
    {
        foreach (var (name, values) in more)
        {
            headers[name] = [.. values];
        }
    }
}
