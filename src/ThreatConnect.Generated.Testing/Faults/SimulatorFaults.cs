using ThreatConnect.Testing.Faults;

namespace ThreatConnect.Testing;

/// <summary>What is to go wrong with the next requests. Each request meets at most one fault: the first that matches.</summary>
public sealed class SimulatorFaults
{
    private readonly Lock _gate = new();
    private readonly List<FaultRule> _rules = [];

    /// <summary>Adds a fault.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">How many requests it meets.</param>
    /// <param name="match">Which requests it may meet; all when <see langword="null"/>.</param>
    /// <param name="after">How many of those requests go well before: 2 for the third one.</param>
    public void Add(SimulatedFault fault, int times = 1, Func<SimulatedRequest, bool>? match = null, int after = 0)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        lock (_gate)
        {
            _rules.Add(new FaultRule(fault, match) { Remaining = times, Skipped = after });
        }
    }

    /// <summary>Adds a fault of the requests with a verb and a path.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="method">The verb, such as <c>POST</c>.</param>
    /// <param name="path">The path below the base address, encoded as in an address; <c>*</c> is any one segment: <c>/v2/groups/campaigns/*</c>.</param>
    /// <param name="times">How many of those requests it meets.</param>
    /// <param name="after">How many of them go well before: 2 for the third one.</param>
    public void Add(SimulatedFault fault, string method, string path, int times = 1, int after = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        var pattern = new PathPattern(path);
        Add(fault, times, request => request.Method.Equals(method, StringComparison.OrdinalIgnoreCase) && pattern.Matches(request), after);
    }

    /// <summary>Removes every fault that has not happened yet.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _rules.Clear();
        }
    }

    internal SimulatedFault? Take(SimulatedRequest request)
    {
        lock (_gate)
        {
            var rule = _rules.Find(candidate => candidate.Matches(request) && --candidate.Skipped < 0);
            if (rule is null)
            {
                return null;
            }

            if (--rule.Remaining == 0)
            {
                _rules.Remove(rule);
            }

            return rule.Fault;
        }
    }
}
