using System.Globalization;
using System.Text.RegularExpressions;

namespace ThreatConnect.Values;

// Reads and writes the dates and times of the platform.
internal static partial class WireDate
{
    // Of the form that is written.
    public const int Length = 20;

    private const string Form = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    // UTC, to the second.
    public static string ToText(DateTimeOffset value) => value.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    // The same as UTF-8.
    public static void Format(DateTimeOffset value, Span<byte> text) =>
        value.UtcDateTime.TryFormat(text, out _, Form, CultureInfo.InvariantCulture);

    // Returns null if the milliseconds since 1970 are out of range.
    public static DateTimeOffset? FromMilliseconds(long value) =>
        value is >= -62_135_596_800_000 and <= 253_402_300_799_999 ? DateTimeOffset.FromUnixTimeMilliseconds(value) : null;

    // Reads all forms that the platform has been seen to send; returns null for other texts.
    public static DateTimeOffset? TryParse(string? text)
    {
        if (text is null || Pattern().Match(text) is not { Success: true } match)
        {
            return text is { Length: >= 9 }
                && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds)
                ? FromMilliseconds(milliseconds)
                : null;
        }

        try
        {
            var local = new DateTime(
                Number(match, "year"),
                Number(match, "month"),
                Number(match, "day"),
                Number(match, "hour"),
                Number(match, "minute"),
                Number(match, "second"),
                DateTimeKind.Unspecified);
            return new DateTimeOffset(local, Offset(match)).AddTicks(Fraction(match));
        }
        catch (ArgumentOutOfRangeException)
        {
            // The digits are not a date, such as a 13th month.
            return null;
        }
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } value ? int.Parse(value.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static long Fraction(Match match) =>
        match.Groups["fraction"] is { Success: true } value
            ? long.Parse(value.Value.PadRight(7, '0').AsSpan(0, 7), CultureInfo.InvariantCulture)
            : 0;

    // "-05:00Z" has both an offset and a Z; the offset is the right one.
    private static TimeSpan Offset(Match match)
    {
        if (!match.Groups["sign"].Success)
        {
            return TimeSpan.Zero;
        }

        var offset = new TimeSpan(Number(match, "offsetHours"), Number(match, "offsetMinutes"), 0);
        return match.Groups["sign"].ValueSpan is "-" ? -offset : offset;
    }

    // \d would accept the digits of all scripts.
    [GeneratedRegex(
        @"^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})"
        + @"(?:[T ](?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\.(?<fraction>[0-9]+))?)?"
        + @"\s*(?:(?<sign>[+-])(?<offsetHours>[0-9]{2}):?(?<offsetMinutes>[0-9]{2}))?Z?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
