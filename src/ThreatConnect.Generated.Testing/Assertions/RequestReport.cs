using System.Text;

namespace ThreatConnect.Testing.Assertions;

// Describes how requests differ from the expected requests.
internal static class RequestReport
{
    private const int MostShown = 50;

    public static string OfNone(ExpectedRequest expected, RequestMatch[] matches)
    {
        var report = new StringBuilder($"No request is {expected}.");
        var nearest = matches.Where(match => match.IsNear).MinBy(match => match.Differences.Count);
        if (nearest is null)
        {
            return Append(report, matches).ToString();
        }

        report.AppendLine().Append(
            CultureInfo.InvariantCulture,
            $"The nearest is request {Array.IndexOf(matches, nearest) + 1} of {matches.Length}, {nearest.Request}:");
        return Append(report, nearest.Differences).ToString();
    }

    public static string OfUnexpected(ExpectedRequest expected, RequestMatch[] matches)
    {
        var report = new StringBuilder($"No request should be {expected}, but:");
        for (var index = 0; index < matches.Length; index++)
        {
            if (matches[index].IsMatch)
            {
                AppendRequest(report, index, matches[index].Request.ToString());
            }
        }

        return report.ToString();
    }

    public static string OfOrder(IReadOnlyList<ExpectedRequest> expected, IReadOnlyList<SimulatedRequest> requests)
    {
        var report = new StringBuilder().Append(
            CultureInfo.InvariantCulture,
            $"The requests are not as expected: {Count(expected.Count)} expected, {Count(requests.Count)} received.");
        for (var index = 0; index < Math.Max(expected.Count, requests.Count); index++)
        {
            if (index >= requests.Count)
            {
                AppendRequest(report, index, $"expected {expected[index]}, was missing");
            }
            else if (index >= expected.Count)
            {
                AppendRequest(report, index, $"expected nothing, was {requests[index]}");
            }
            else if (expected[index].Match(requests[index]) is { IsMatch: false } match)
            {
                AppendRequest(report, index, $"expected {expected[index]}, was {requests[index]}:");
                Append(report, match.Differences, "     ");
            }
            else
            {
                AppendRequest(report, index, $"as expected, {requests[index]}");
            }
        }

        return report.ToString();
    }

    private static StringBuilder Append(StringBuilder report, RequestMatch[] matches)
    {
        report.AppendLine().Append(matches.Length == 0 ? "There were no requests." : "The requests were:");
        for (var index = 0; index < Math.Min(matches.Length, MostShown); index++)
        {
            AppendRequest(report, index, matches[index].Request.ToString());
        }

        return matches.Length > MostShown
            ? report.AppendLine().Append(CultureInfo.InvariantCulture, $"  and {matches.Length - MostShown} more")
            : report;
    }

    private static StringBuilder Append(StringBuilder report, IReadOnlyList<string> differences, string indent = "  ")
    {
        foreach (var difference in differences)
        {
            report.AppendLine().Append(indent).Append(difference);
        }

        return report;
    }

    private static void AppendRequest(StringBuilder report, int index, string text) =>
        report.AppendLine().Append(CultureInfo.InvariantCulture, $"  {index + 1}. {text}");

    private static string Count(int count) => count == 0 ? "none" : count.ToString(CultureInfo.InvariantCulture);
}
