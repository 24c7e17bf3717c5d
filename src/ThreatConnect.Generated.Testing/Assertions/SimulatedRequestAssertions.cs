using ThreatConnect.Testing.Assertions;

namespace ThreatConnect.Testing;

/// <summary>
/// Provides assertions about the requests that a simulator received, such as
/// <c>simulator.Requests.ShouldContain("DELETE", "/v2/groups/campaigns/*")</c>. A <see cref="SimulatorAssertionException"/> describes the
/// differences.
/// </summary>
public static class SimulatedRequestAssertions
{
    /// <summary>Verifies that at least one of the requests matches.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path; see <see cref="ExpectedRequest.Path"/>.</param>
    /// <param name="query">The parameters that the query must have; see <see cref="ExpectedRequest.Query"/>.</param>
    /// <param name="body">The body; see <see cref="ExpectedRequest.Body"/>.</param>
    /// <returns>The first request that matches.</returns>
    /// <exception cref="SimulatorAssertionException">None of the requests matches.</exception>
    public static SimulatedRequest ShouldContain(
        this IReadOnlyList<SimulatedRequest> requests, string method, string path, string? query = null, string? body = null) =>
        ShouldContain(requests, new ExpectedRequest(method, path) { Query = query, Body = body });

    /// <summary>Verifies that at least one of the requests matches.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="expected">The expected request.</param>
    /// <returns>The first request that matches.</returns>
    /// <exception cref="SimulatorAssertionException">None of the requests matches.</exception>
    public static SimulatedRequest ShouldContain(this IReadOnlyList<SimulatedRequest> requests, ExpectedRequest expected)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(expected);
        RequestMatch[] matches = [.. requests.Select(expected.Match)];
        return Array.Find(matches, match => match.IsMatch)?.Request
            ?? throw new SimulatorAssertionException(RequestReport.OfNone(expected, matches));
    }

    /// <summary>Verifies that there is exactly one request, and that it matches.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path; see <see cref="ExpectedRequest.Path"/>.</param>
    /// <param name="query">The parameters that the query must have; see <see cref="ExpectedRequest.Query"/>.</param>
    /// <param name="body">The body; see <see cref="ExpectedRequest.Body"/>.</param>
    /// <returns>The request.</returns>
    /// <exception cref="SimulatorAssertionException">There are other requests, or none.</exception>
    public static SimulatedRequest ShouldContainSingle(
        this IReadOnlyList<SimulatedRequest> requests, string method, string path, string? query = null, string? body = null)
    {
        ShouldBeExactly(requests, new ExpectedRequest(method, path) { Query = query, Body = body });
        return requests[0];
    }

    /// <summary>Verifies that the requests match the expected requests: all of them, in this order.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="expected">The expected requests.</param>
    /// <exception cref="SimulatorAssertionException">The requests are different.</exception>
    public static void ShouldBeExactly(this IReadOnlyList<SimulatedRequest> requests, params IReadOnlyList<ExpectedRequest> expected)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(expected);
        if (requests.Count != expected.Count || expected.Zip(requests).Any(pair => !pair.First.Match(pair.Second).IsMatch))
        {
            throw new SimulatorAssertionException(RequestReport.OfOrder(expected, requests));
        }
    }

    /// <summary>Verifies that none of the requests matches.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path; see <see cref="ExpectedRequest.Path"/>.</param>
    /// <param name="query">The parameters that the query must have; see <see cref="ExpectedRequest.Query"/>.</param>
    /// <param name="body">The body; see <see cref="ExpectedRequest.Body"/>.</param>
    /// <exception cref="SimulatorAssertionException">A request matches.</exception>
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

/// <summary>
/// The exception that is thrown when the requests or the items of a simulator are not as a test expects. The message describes the
/// differences.
/// </summary>
public sealed class SimulatorAssertionException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="SimulatorAssertionException"/> class.</summary>
    public SimulatorAssertionException()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="SimulatorAssertionException"/> class with a message.</summary>
    /// <param name="message">The differences.</param>
    public SimulatorAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="SimulatorAssertionException"/> class with a message and an inner exception.
    /// </summary>
    /// <param name="message">The differences.</param>
    /// <param name="innerException">The exception that is the cause.</param>
    public SimulatorAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
