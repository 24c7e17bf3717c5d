using ThreatConnect.Testing.Assertions;

namespace ThreatConnect.Testing;

/// <content>What a test expects; a <see cref="SimulatorAssertionException"/> tells what is otherwise.</content>
public sealed partial class ThreatConnectSimulator
{
    /// <summary>Expects that one of <see cref="Requests"/>, at least, is as expected.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="path">The path; see <see cref="ExpectedRequest.Path"/>.</param>
    /// <param name="query">The parameters that it has to have; see <see cref="ExpectedRequest.Query"/>.</param>
    /// <param name="body">The body; see <see cref="ExpectedRequest.Body"/>.</param>
    /// <returns>The first of them.</returns>
    public SimulatedRequest ShouldHaveReceived(string method, string path, string? query = null, string? body = null) =>
        Requests.ShouldContain(method, path, query, body);

    /// <summary>Expects that the server holds a group, by its type and name: what the expectation states beyond that is compared.</summary>
    /// <param name="expected">What is expected. Lists are compared as wholes, in any order; an empty one is nothing.</param>
    /// <returns>The group as the server holds it.</returns>
    public SimulatedGroup ShouldHold(SimulatedGroup expected) => Expect(expected, Groups);

    /// <summary>Expects that the server holds an indicator, by its type and value: what the expectation states beyond that is compared.</summary>
    /// <param name="expected">What is expected. Lists are compared as wholes, in any order; an empty one is nothing.</param>
    /// <returns>The indicator as the server holds it.</returns>
    public SimulatedIndicator ShouldHold(SimulatedIndicator expected) => Expect(expected, Indicators);

    /// <summary>Expects that the server holds a task, by its name: what the expectation states beyond that is compared.</summary>
    /// <param name="expected">What is expected. Lists are compared as wholes, in any order; an empty one is nothing.</param>
    /// <returns>The task as the server holds it.</returns>
    public SimulatedTask ShouldHold(SimulatedTask expected) => Expect(expected, Tasks);

    /// <summary>Expects that the server holds a victim, by its name: what the expectation states beyond that is compared.</summary>
    /// <param name="expected">What is expected. Lists are compared as wholes, in any order; an empty one is nothing.</param>
    /// <returns>The victim as the server holds it.</returns>
    public SimulatedVictim ShouldHold(SimulatedVictim expected) => Expect(expected, Victims);

    /// <summary>Expects that the server holds nothing that is as expected.</summary>
    /// <param name="unexpected">What must not be, by its type and its name or value, and by what it states beyond that.</param>
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
            : throw new SimulatorAssertionException(found is null ? StateReport.OfNone(expected, items) : StateReport.OfDifferent(expected, found));
    }
}
