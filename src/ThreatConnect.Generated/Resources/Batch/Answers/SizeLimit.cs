using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ThreatConnect;

// The server's refusal of content that is too large, which says how large it may be.
internal static partial class SizeLimit
{
    // The most bytes that the server takes; null when it refused for another reason.
    public static long? Of(ThreatConnectApiException exception) =>
        exception.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge
        && Pattern().Match(exception.ServerMessage ?? exception.BodyExcerpt) is { Success: true } match
        && long.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
            ? limit
            : null;

    [GeneratedRegex("size greater than allowable limit of ([0-9]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
