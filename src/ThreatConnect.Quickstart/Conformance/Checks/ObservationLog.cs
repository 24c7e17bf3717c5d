namespace ThreatConnect.Quickstart.Conformance.Checks;

// Counts what was seen. Only words of this program, documented names and numbers come into it, and never a value of the instance.
internal sealed class ObservationLog
{
    private readonly Dictionary<Check, int> _expected = [];
    private readonly Dictionary<(Check Check, string Where, string Found), int> _deviations = [];

    // All checks, also those without an observation.
    public IReadOnlyCollection<Check> Checks => _expected.Keys;

    public IEnumerable<(Check Check, string Where, string Found, int Count)> Deviations =>
        _deviations.Select(pair => (pair.Key.Check, pair.Key.Where, pair.Key.Found, pair.Value));

    public void Register(params IEnumerable<Check> checks)
    {
        foreach (var check in checks)
        {
            _expected.TryAdd(check, 0);
        }
    }

    public int ExpectedCount(Check check) => _expected.GetValueOrDefault(check);

    public void Add(Check check) => _expected[check] = _expected.GetValueOrDefault(check) + 1;

    // where: the operation and the documented name of the place.
    // found: the form that was found in place of the expected one; null if it is as expected.
    public void Add(Check check, string where, string? found)
    {
        if (found is null)
        {
            Add(check);
            return;
        }

        Register(check);
        var key = (check, where, found);
        _deviations[key] = _deviations.GetValueOrDefault(key) + 1;
    }
}
