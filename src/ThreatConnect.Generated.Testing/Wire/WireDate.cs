using System.Text.RegularExpressions;

namespace ThreatConnect.Testing.Wire;

/// <summary>Dates as §4.1 and §7.0 show them. Without a zone they are UTC.</summary>
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

        var zone = match.Groups["zone"].Value.TrimEnd('Z', 'z').Replace(":", "", StringComparison.Ordinal);
        var normal = string.Create(
            CultureInfo.InvariantCulture,
            $"{Part("year")}-{Part("month"):00}-{Part("day"):00}T{Part("hour"):00}:{Part("minute"):00}:{Part("second"):00}{(zone.Length == 0 ? "+0000" : zone)[..3]}:{(zone.Length == 0 ? "00" : zone[3..])}");
        return DateTimeOffset.TryParse(normal, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

        int Part(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    // §7.0: older servers use milliseconds since 1970.
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

    [GeneratedRegex(@"\A(?<year>[0-9]{4})(?:-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})|(?<month>[0-9]{2})(?<day>[0-9]{2}))(?:[T ](?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\.[0-9]+)?)?(?<zone>Z|[+-][0-9]{2}:?[0-9]{2}Z?)?)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forms();
}
