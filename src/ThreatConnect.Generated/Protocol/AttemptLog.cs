namespace ThreatConnect.Protocol;

// What the attempts of one request got, for the message of a failure, and the secrets that it must not show.
internal sealed class AttemptLog(Secrets secrets)
{
    private readonly List<string> _outcomes = [];

    public Secrets Secrets => secrets;

    public int Count => _outcomes.Count;

    // Why no attempt follows the last one; null if it would not help.
    public string? EndReason { get; set; }

    // Adds the outcome of an attempt in one word without values.
    public void Add(string outcome) => _outcomes.Add(outcome);

    // A sentence with a space before it; empty if there is nothing to say about a single attempt.
    public string Describe()
    {
        if (Count <= 1 && EndReason is null)
        {
            return "";
        }

        var reason = EndReason is null ? "" : $"; no other follows, because {EndReason}";
        return $" {Count} attempt{(Count == 1 ? "" : "s")}: {string.Join(", ", DescribeEach())}{reason}.";
    }

    // Equal outcomes that follow each other are one.
    private IEnumerable<string> DescribeEach()
    {
        for (int start = 0, end; start < Count; start = end)
        {
            var outcome = _outcomes[start];
            for (end = start + 1; end < Count && _outcomes[end] == outcome;)
            {
                end++;
            }

            yield return end == start + 1 ? outcome : $"{outcome} ({end - start} times)";
        }
    }
}
