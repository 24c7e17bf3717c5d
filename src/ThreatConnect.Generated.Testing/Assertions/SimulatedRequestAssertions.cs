using ThreatConnect.Testing.Assertions;

namespace ThreatConnect.Testing;

/// <summary>
/// What a test expects of the requests that a simulator received: <c>simulator.Requests.ShouldContain("DELETE", "/v2/groups/campaigns/*")</c>.
/// What is otherwise is told by a <see cref="SimulatorAssertionException"/>.
/// </summary>
public static class SimulatedRequestAssertions
{
    /// <summary>Expects that one of the requests, at least, is as expected.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="method">The verb.</param>
    /// <param name="path">The path; see <see cref="ExpectedRequest.Path"/>.</param>
    /// <param name="query">The parameters that it has to have; see <see cref="ExpectedRequest.Query"/>.</param>
    /// <param name="body">The body; see <see cref="ExpectedRequest.Body"/>.</param>
    /// <returns>The first of them.</returns>
    public static SimulatedRequest ShouldContain(
        this IReadOnlyList<SimulatedRequest> requests, string method, string path, string? query = null, string? body = null) =>
        ShouldContain(requests, new ExpectedRequest(method, path) { Query = query, Body = body });

    /// <summary>Expects that one of the requests, at least, is as expected.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="expected">What is expected.</param>
    /// <returns>The first of them.</returns>
    public static SimulatedRequest ShouldContain(this IReadOnlyList<SimulatedRequest> requests, ExpectedRequest expected)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(expected);
        RequestMatch[] matches = [.. requests.Select(expected.Match)];
        return Array.Find(matches, match => match.IsMatch)?.Request ?? throw new SimulatorAssertionException(RequestReport.OfNone(expected, matches));
    }

    /// <summary>Expects that there was one request, and that it is as expected.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="method">The verb.</param>
    /// <param name="path">The path; see <see cref="ExpectedRequest.Path"/>.</param>
    /// <param name="query">The parameters that it has to have; see <see cref="ExpectedRequest.Query"/>.</param>
    /// <param name="body">The body; see <see cref="ExpectedRequest.Body"/>.</param>
    /// <returns>The request.</returns>
    public static SimulatedRequest ShouldContainSingle(
        this IReadOnlyList<SimulatedRequest> requests, string method, string path, string? query = null, string? body = null)
    {
        ShouldBeExactly(requests, new ExpectedRequest(method, path) { Query = query, Body = body });
        return requests[0];
    }

    /// <summary>Expects that the requests are as expected, all of them, in this order.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="expected">What is expected; nothing for no request.</param>
    public static void ShouldBeExactly(this IReadOnlyList<SimulatedRequest> requests, params IReadOnlyList<ExpectedRequest> expected)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(expected);
        if (requests.Count != expected.Count || expected.Zip(requests).Any(pair => !pair.First.Match(pair.Second).IsMatch))
        {
            throw new SimulatorAssertionException(RequestReport.OfOrder(expected, requests));
        }
    }

    /// <summary>Expects that none of the requests is as expected.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="method">The verb.</param>
    /// <param name="path">The path; see <see cref="ExpectedRequest.Path"/>.</param>
    /// <param name="query">The parameters that it has to have; see <see cref="ExpectedRequest.Query"/>.</param>
    /// <param name="body">The body; see <see cref="ExpectedRequest.Body"/>.</param>
    public static void ShouldNotContain(
        this IReadOnlyList<SimulatedRequest> requests, string method, string path, string? query = null, string? body = null)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var expected = new ExpectedRequest(method, path) { Query = query, Body = body };
        RequestMatch[] matches = [.. requests.Select(expected.Match)];
        if (Array.Exists(matches, match => match.IsMatch))
        {
            throw new SimulatorAssertionException(RequestReport.OfUnexpected(expected, matches));
        }
    }
}

/// <summary>The simulator received or holds something else than a test expects; the message tells what was different.</summary>
public sealed class SimulatorAssertionException : Exception
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public SimulatorAssertionException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What was different.</param>
    public SimulatorAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that has a cause.</summary>
    /// <param name="message">What was different.</param>
    /// <param name="innerException">The cause.</param>
    public SimulatorAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
