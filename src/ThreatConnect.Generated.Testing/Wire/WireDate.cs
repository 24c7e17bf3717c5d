using System.Text.RegularExpressions;

namespace ThreatConnect.Testing.Wire;

// The formats of dates of evidence.md §4.1 and §7.0. A date without an offset is in UTC.
internal static partial class WireDate
{
    public static string Format(DateTimeOffset date) =>
        date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static bool TryParse(string text, out DateTimeOffset date)
    {
        date = default;
        var match = Forms().Match(text);
        if (!match.Success)
        {
            return TryParseEpoch(text, out date);
        }

        // evidence.md §7.0: in an offset followed by a Z the offset counts.
        var offset = match.Groups["offset"].Success ? match.Groups["offset"].Value : "+0000";
        var normalForm = string.Create(
            CultureInfo.InvariantCulture,
            $"{Part("year"):0000}{Part("month"):00}{Part("day"):00}{Part("hour"):00}{Part("minute"):00}{Part("second"):00}{offset}");
        return DateTimeOffset.TryParseExact(normalForm, "yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

        int Part(string name) => int.TryParse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    // evidence.md §7.0: older servers use milliseconds since 1970.
    private static bool TryParseEpoch(string text, out DateTimeOffset date)
    {
        date = default;
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            || milliseconds > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds())
        {
            return false;
        }

        date = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        return true;
    }

    [GeneratedRegex(
        @"\A(?<year>[0-9]{4})(?:-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})|(?<month>[0-9]{2})(?<day>[0-9]{2}))"
        + @"(?:[T ](?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\.[0-9]+)?)?"
        + @"(?<offset>[+-][0-9]{2}:?[0-9]{2})?Z?)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forms();
}

// Flags that are texts in responses (evidence.md §7.0).
internal static class WireFlag
{
    public static string Format(bool flag) => flag ? "true" : "false";
}
