namespace ThreatConnect.Protocol;

// What the attempts of one request got, for the message of a failure, and the secrets that it must not show.
internal sealed class AttemptLog(Secrets secrets)
{
    private readonly List<(string Outcome, int Count)> _outcomes = [];

    public Secrets Secrets => secrets;

    public int Count { get; private set; }

    // Why no attempt follows the last one; null if it would not help.
    public string? EndReason { get; set; }

    // Adds the outcome of an attempt in one word without values.
    public void Add(string outcome)
    {
        Count++;
        if (_outcomes is [.., var (last, count)] && last == outcome)
        {
            _outcomes[^1] = (outcome, count + 1);
        }
        else
        {
            _outcomes.Add((outcome, 1));
        }
    }

    // A sentence with a space before it; empty if there is nothing to say about a single attempt.
    public string Describe()
    {
        if (Count <= 1 && EndReason is null)
        {
            return "";
        }

        var outcomes = string.Join(", ", _outcomes.Select(each => each.Count == 1 ? each.Outcome : $"{each.Outcome} ({each.Count} times)"));
        var reason = EndReason is null ? "" : $"; no other follows, because {EndReason}";
        return $" {Count} attempt{(Count == 1 ? "" : "s")}: {outcomes}{reason}.";
    }
}
