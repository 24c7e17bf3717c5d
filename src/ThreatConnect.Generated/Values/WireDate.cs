using System.Globalization;
using System.Text.RegularExpressions;

namespace ThreatConnect.Values;

// How dates and times are read from, and written to, the wire.
internal static partial class WireDate
{
    // The form that is written: UTC, to the second.
    public static string ToText(DateTimeOffset value) => value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // Reads milliseconds since 1970; null when they are out of range.
    public static DateTimeOffset? FromMilliseconds(long value) =>
        value is >= -62_135_596_800_000 and <= 253_402_300_799_999 ? DateTimeOffset.FromUnixTimeMilliseconds(value) : null;

    // Reads any form that the platform has been seen to send; null when it is none of them.
    public static DateTimeOffset? TryParse(string? text)
    {
        if (text is null || Pattern().Match(text) is not { Success: true } match)
        {
            return text is { Length: >= 9 } && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds)
                ? FromMilliseconds(milliseconds)
                : null;
        }

        try
        {
            var local = new DateTime(Number(match, "year"), Number(match, "month"), Number(match, "day"), Number(match, "hour"), Number(match, "minute"), Number(match, "second"), DateTimeKind.Unspecified);
            return new DateTimeOffset(local, Offset(match)).AddTicks(Fraction(match));
        }
        catch (ArgumentOutOfRangeException)
        {
            // Digits in the right places that are no date, such as a 13th month.
            return null;
        }
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } value ? int.Parse(value.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static long Fraction(Match match) =>
        match.Groups["fraction"] is { Success: true } value ? long.Parse(value.Value.PadRight(7, '0').AsSpan(0, 7), CultureInfo.InvariantCulture) : 0;

    // "-05:00Z" has both; the offset is what was meant.
    private static TimeSpan Offset(Match match)
    {
        if (!match.Groups["sign"].Success)
        {
            return TimeSpan.Zero;
        }

        var offset = new TimeSpan(Number(match, "offsetHours"), Number(match, "offsetMinutes"), 0);
        return match.Groups["sign"].ValueSpan is "-" ? -offset : offset;
    }

    // Not \d, which takes the digits of every script.
    [GeneratedRegex(@"^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})(?:[T ](?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\.(?<fraction>[0-9]+))?)?\s*(?:(?<sign>[+-])(?<offsetHours>[0-9]{2}):?(?<offsetMinutes>[0-9]{2}))?Z?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
