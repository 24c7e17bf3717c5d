using System.Collections.Concurrent;

namespace ThreatConnect.Tests.Support.Validation;

// What a client and a server said that the document does not allow, and the operations that they succeeded in.
public sealed class DocumentLog
{
    private readonly ConcurrentDictionary<string, int> _violations = new();
    private readonly ConcurrentDictionary<string, int> _operations = new();

    public IReadOnlyCollection<string> Violations => [.. _violations.Keys.Order(StringComparer.Ordinal)];

    public IReadOnlyCollection<string> Operations => [.. _operations.Keys.Order(StringComparer.Ordinal)];

    internal void Add(IReadOnlyList<string> violations)
    {
        foreach (var violation in violations)
        {
            _violations[violation] = 1;
        }
    }

    internal void AddSuccess(string operation) => _operations[operation] = 1;
}
