using System.Collections;

namespace ThreatConnect.FaultTests.Table;

// What a call ends with, and after how many requests.
internal sealed record Expectation(Result Result, int Arrivals)
{
    // "right", "right 2", "server 1", "none 3", "null", "canceled", "undetermined" and "unseen" (see Result).
    public static Expectation Parse(string text) => text.Split(' ') is [var result, .. var rest]
        ? new Expectation(Enum.Parse<Result>(result, ignoreCase: true), rest is [var arrivals] ? int.Parse(arrivals, CultureInfo.InvariantCulture) : 1)
        : throw new FormatException(text);

    // As the document shows it.
    public string ToMark() => Result switch
    {
        Result.Right => Arrivals == 1 ? "✓" : $"✓{Arrivals}",
        Result.Server => $"S{Arrivals}",
        Result.None => $"N{Arrivals}",
        Result.Null => "null",
        Result.Canceled => "C",
        Result.Undetermined => "U",
        _ => "?",
    };
}

internal enum Result
{
    // The right result.
    Right,

    // A ThreatConnectApiException with the status of the response.
    Server,

    // A ThreatConnectTransportException.
    None,

    // No object, which is right where there is none.
    Null,

    // An OperationCanceledException with the token of the caller.
    Canceled,

    // The outcomes of a batch, of which some are undetermined.
    Undetermined,

    // Another result than the right one, which no client can see.
    Unseen,
}

// What a fault that is played once and one that is played always lead to, by the kind of the operation. Later rows replace earlier ones.
internal sealed class Expectations : IEnumerable<Kinds>
{
    private readonly Dictionary<Kinds, (Expectation Once, Expectation Always)?> _rows = [];

    public void Add(Kinds kinds, string once, string always)
    {
        var row = (Expectation.Parse(once), Expectation.Parse(always));
        foreach (var kind in Split(kinds))
        {
            _rows[kind] = row;
        }
    }

    // The fault cannot meet these operations.
    public void Add(Kinds kinds)
    {
        foreach (var kind in Split(kinds))
        {
            _rows[kind] = null;
        }
    }

    public Expectations With(Kinds kinds, string once, string always)
    {
        Add(kinds, once, always);
        return this;
    }

    public Expectations Without(Kinds kinds)
    {
        Add(kinds);
        return this;
    }

    // Null where the fault cannot meet the operation.
    public Expectation? Find(Kinds kind, bool isAlways) =>
        _rows.GetValueOrDefault(kind) is { } row ? isAlways ? row.Always : row.Once : null;

    public bool Contains(Kinds kind) => _rows.ContainsKey(kind);

    public IEnumerator<Kinds> GetEnumerator() => _rows.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public static IEnumerable<Kinds> Split(Kinds kinds) =>
        Enum.GetValues<Kinds>().Where(kind => int.PopCount((int)kind) == 1 && kinds.HasFlag(kind));
}
