using ThreatConnect.Testing.Faults;

namespace ThreatConnect.Testing;

/// <summary>What is to go wrong with the next requests. Each request meets at most one fault: the first that matches.</summary>
public sealed class SimulatorFaults
{
    private readonly Lock gate = new();
    private readonly List<FaultRule> rules = [];

    /// <summary>Adds a fault.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">How many requests it meets.</param>
    /// <param name="match">Which requests it may meet; all when <see langword="null"/>.</param>
    public void Add(SimulatedFault fault, int times = 1, Func<SimulatedRequest, bool>? match = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        lock (gate)
        {
            rules.Add(new FaultRule(fault, match) { Remaining = times });
        }
    }

    /// <summary>Removes every fault that has not happened yet.</summary>
    public void Clear()
    {
        lock (gate)
        {
            rules.Clear();
        }
    }

    internal SimulatedFault? Take(SimulatedRequest request)
    {
        lock (gate)
        {
            var rule = rules.Find(candidate => candidate.Match?.Invoke(request) ?? true);
            if (rule is null)
            {
                return null;
            }

            if (--rule.Remaining == 0)
            {
                rules.Remove(rule);
            }

            return rule.Fault;
        }
    }
}
