namespace ThreatConnect.Specification;

// A path with the names of its parameters in braces.
public sealed class PathTemplate(string text)
{
    private readonly string[] _segments = text.Split('/');

    // A concrete path is matched before one with parameters, and one with parameters further behind before others.
    public IComparable Precedence => string.Concat(_segments.Select(segment => IsParameter(segment) ? '1' : '0'));

    // The template up to its last parameter; empty if it has none.
    public string Owner => text[..(text.LastIndexOf('}') + 1)];

    // What follows the last parameter.
    public string Tail => text[Owner.Length..];

    // The values of the parameters, undecoded; null if the path is another one.
    public IReadOnlyDictionary<string, string>? Match(string path)
    {
        var segments = path.Split('/');
        var pairs = _segments.Zip(segments).ToList();
        return segments.Length == _segments.Length && pairs.TrueForAll(pair => IsParameter(pair.First) || pair.First == pair.Second)
            ? pairs.Where(pair => IsParameter(pair.First)).ToDictionary(pair => pair.First[1..^1], pair => pair.Second)
            : null;
    }

    public override string ToString() => text;

    private static bool IsParameter(string segment) => segment is ['{', ..];
}
