using ThreatConnect.Testing.Faults;

namespace ThreatConnect.Testing;

/// <summary>Contains the faults of the next requests. A request has at most one fault: the first one that matches.</summary>
public sealed class SimulatorFaults
{
    private readonly Lock _lock = new();
    private readonly List<FaultRule> _rules = [];

    /// <summary>Adds a fault for the requests that match a predicate.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="times">The number of requests that have the fault.</param>
    /// <param name="match">The predicate; if it is <see langword="null"/>, all requests match.</param>
    /// <param name="after">The number of matching requests that succeed before: with 2, the third request has the fault.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of requests is less than 1, or the number before is negative.</exception>
    /// <example>
    /// <code>
    /// await using var simulator = await ThreatConnectSimulator.StartAsync();
    /// simulator.Faults.Add(SimulatedFault.ConnectionReset, times: 2, match: request => request.Method == "DELETE");
    /// </code>
    /// </example>
    public void Add(SimulatedFault fault, int times = 1, Func<SimulatedRequest, bool>? match = null, int after = 0)
    {
        AddRule(fault, times, match, match is null ? "all requests" : "some requests", after);
    }

    /// <summary>Adds a fault for the requests with an HTTP method and a path.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="method">The HTTP method, such as <c>POST</c>.</param>
    /// <param name="path">
    /// The path below the base address, percent-encoded. The segment <c>*</c> matches any segment: <c>/v2/groups/campaigns/*</c>.
    /// </param>
    /// <param name="times">The number of requests that have the fault.</param>
    /// <param name="after">The number of matching requests that succeed before: with 2, the third request has the fault.</param>
    /// <exception cref="ArgumentException">The path is not a path below the base address.</exception>
    /// <example>
    /// <code>
    /// await using var simulator = await ThreatConnectSimulator.StartAsync();
    /// simulator.Faults.Add(SimulatedFault.Status(503), "GET", "/v2/owners", times: 2);
    /// await using var tc = new ThreatConnectClient(
    ///     simulator.BaseAddress,
    ///     new ApiTokenCredential(simulator.ApiToken),
    ///     new ThreatConnectClientOptions { RetryDelay = TimeSpan.Zero });
    /// await foreach (var owner in tc.Owners.ListAsync())
    /// {
    ///     Console.WriteLine(owner.Name);
    /// }
    ///
    /// Console.WriteLine(simulator.Requests.Count);    // 3
    /// </code>
    /// </example>
    public void Add(SimulatedFault fault, string method, string path, int times = 1, int after = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        AddRule(fault, method, path, times, after);
    }

    /// <summary>Removes all faults that have not happened yet.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _rules.Clear();
        }
    }

    // The rules as they are now. Only their numbers change later.
    internal IReadOnlyList<FaultRule> Rules()
    {
        lock (_lock)
        {
            return [.. _rules];
        }
    }

    // Adds a fault for the requests with a method and a path, or for any if they are null.
    internal FaultRule AddRule(SimulatedFault fault, string? method, string? path, int times, int after = 0)
    {
        var pattern = path is null ? null : new PathPattern(path);
        return AddRule(
            fault,
            times,
            request => (method is null || request.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
                && (pattern is null || pattern.Matches(request)),
            (method, pattern) switch
            {
                (null, null) => "all requests",
                (null, _) => $"all requests to {pattern}",
                (_, null) => $"all {method} requests",
                _ => $"{method} {pattern}",
            },
            after);
    }

    // False if the fault happened as often as it should already.
    internal bool Remove(FaultRule rule)
    {
        lock (_lock)
        {
            return _rules.Remove(rule);
        }
    }

    internal SimulatedFault? Take(SimulatedRequest request)
    {
        lock (_lock)
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

    private FaultRule AddRule(SimulatedFault fault, int times, Func<SimulatedRequest, bool>? match, string requests, int after)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        var rule = new FaultRule(fault, match, requests) { Remaining = times, Skipped = after };
        lock (_lock)
        {
            _rules.Add(rule);
        }

        return rule;
    }
}
