using ThreatConnect.Testing.Assertions;

namespace ThreatConnect.Testing;

/// <content>Verifies requests and items. A <see cref="SimulatorAssertionException"/> describes the differences.</content>
public sealed partial class ThreatConnectSimulator
{
    /// <summary>Verifies that at least one of <see cref="Requests"/> matches.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path; see <see cref="ExpectedRequest.Path"/>.</param>
    /// <param name="query">The parameters that the query must have; see <see cref="ExpectedRequest.Query"/>.</param>
    /// <param name="body">The body; see <see cref="ExpectedRequest.Body"/>.</param>
    /// <returns>The first request that matches.</returns>
    /// <exception cref="SimulatorAssertionException">None of the requests matches.</exception>
    /// <example>
    /// <code>
    /// await using var simulator = await ThreatConnectSimulator.StartAsync();
    /// await using var tc = new ThreatConnectClient(simulator.BaseAddress, new ApiTokenCredential(simulator.ApiToken));
    /// await tc.Groups.Campaigns.CreateAsync(new() { Name = "camp-3" });
    /// simulator.ShouldHaveReceived("POST", "/v2/groups/campaigns", body: """{"name":"camp-3"}""");
    /// </code>
    /// </example>
    public SimulatedRequest ShouldHaveReceived(string method, string path, string? query = null, string? body = null) =>
        Requests.ShouldContain(method, path, query, body);

    /// <summary>Verifies that the server contains a group with the type, the name, and the other members that are set.</summary>
    /// <param name="expected">
    /// The expected group. Lists are compared as a whole, in any order; an empty list matches only an empty list.
    /// </param>
    /// <returns>The group that the server contains.</returns>
    /// <exception cref="SimulatorAssertionException">The server does not contain the group.</exception>
    /// <exception cref="ArgumentException">The type, the owner or a member does not exist.</exception>
    /// <example>
    /// <code>
    /// await using var simulator = await ThreatConnectSimulator.StartAsync();
    /// await using var tc = new ThreatConnectClient(simulator.BaseAddress, new ApiTokenCredential(simulator.ApiToken));
    /// long id = simulator.Add(new SimulatedGroup("Campaign", "camp-3") { Tags = ["Crimeware"] });
    /// await tc.Groups.Campaigns[id].Tags.AddAsync("reviewed");
    /// simulator.ShouldHold(new SimulatedGroup("Campaign", "camp-3") { Tags = ["Crimeware", "reviewed"] });
    /// </code>
    /// </example>
    public SimulatedGroup ShouldHold(SimulatedGroup expected) => Expect(expected, Groups);

    /// <summary>Verifies that the server contains an indicator with the type, the value, and the other members that are set.</summary>
    /// <param name="expected">
    /// The expected indicator. Lists are compared as a whole, in any order; an empty list matches only an empty list.
    /// </param>
    /// <returns>The indicator that the server contains.</returns>
    /// <exception cref="SimulatorAssertionException">The server does not contain the indicator.</exception>
    /// <exception cref="ArgumentException">The type, the owner or a member does not exist.</exception>
    public SimulatedIndicator ShouldHold(SimulatedIndicator expected) => Expect(expected, Indicators);

    /// <summary>Verifies that the server contains a task with the name and the other members that are set.</summary>
    /// <param name="expected">
    /// The expected task. Lists are compared as a whole, in any order; an empty list matches only an empty list.
    /// </param>
    /// <returns>The task that the server contains.</returns>
    /// <exception cref="SimulatorAssertionException">The server does not contain the task.</exception>
    /// <exception cref="ArgumentException">The owner or a member does not exist.</exception>
    public SimulatedTask ShouldHold(SimulatedTask expected) => Expect(expected, Tasks);

    /// <summary>Verifies that the server contains a victim with the name and the other members that are set.</summary>
    /// <param name="expected">
    /// The expected victim. Lists are compared as a whole, in any order; an empty list matches only an empty list.
    /// </param>
    /// <returns>The victim that the server contains.</returns>
    /// <exception cref="SimulatorAssertionException">The server does not contain the victim.</exception>
    /// <exception cref="ArgumentException">The owner or a member does not exist.</exception>
    public SimulatedVictim ShouldHold(SimulatedVictim expected) => Expect(expected, Victims);

    /// <summary>
    /// Verifies that the server does not contain an item with the type, the name or value, and the other members that are set.
    /// </summary>
    /// <param name="unexpected">The item that the server must not contain.</param>
    /// <exception cref="SimulatorAssertionException">The server contains the item.</exception>
    /// <exception cref="ArgumentException">The type, the owner or a member does not exist.</exception>
    public void ShouldNotHold(SimulatedItem unexpected)
    {
        ArgumentNullException.ThrowIfNull(unexpected);
        IReadOnlyList<SimulatedItem> items = unexpected switch
        {
            SimulatedGroup => Groups,
            SimulatedIndicator => Indicators,
            SimulatedTask => Tasks,
            _ => Victims,
        };
        if (new StateExpectation(_simulation, unexpected).Find(items) is { Differences.Count: 0 } found)
        {
            throw new SimulatorAssertionException(StateReport.OfUnexpected(found.Item));
        }
    }

    private T Expect<T>(T expected, IReadOnlyList<T> items)
        where T : SimulatedItem
    {
        ArgumentNullException.ThrowIfNull(expected);
        var found = new StateExpectation(_simulation, expected).Find(items);
        return found is { Differences.Count: 0 }
            ? (T)found.Item
            : throw new SimulatorAssertionException(
                found is null ? StateReport.OfNone(expected, items) : StateReport.OfDifferent(expected, found));
    }
}
