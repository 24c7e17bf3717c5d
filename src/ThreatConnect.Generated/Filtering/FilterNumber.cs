using System.Globalization;

namespace ThreatConnect;

/// <summary>
/// Represents a number that a filter compares with. All numeric types of C# convert to it, as in <c>f.Rating &gt; 2.5</c>. It is sent in
/// its shortest exact form, without an exponent.
/// </summary>
public readonly record struct FilterNumber
{
    private readonly string? _text;

    private FilterNumber(string text) => _text = text;

    /// <summary>Converts an integer.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator FilterNumber(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Converts a decimal number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator FilterNumber(decimal value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>
    /// Converts a double-precision number to the shortest text that parses back to it: 2.5 is sent as <c>2.5</c>, 0.1 as <c>0.1</c>.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The value is not a number or infinite.</exception>
    public static implicit operator FilterNumber(double value) =>
        new(WithoutExponent(Finite(value).ToString("R", CultureInfo.InvariantCulture)));

    /// <summary>Converts a single-precision number to the shortest text that parses back to it: 0.1f is sent as <c>0.1</c>.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The value is not a number or infinite.</exception>
    public static implicit operator FilterNumber(float value) =>
        new(WithoutExponent(Finite(value).ToString("R", CultureInfo.InvariantCulture)));

    /// <summary>Returns the number as it is sent.</summary>
    /// <returns>The digits, with a decimal point and a minus sign if needed.</returns>
    public override string ToString() => _text ?? "0";

    private static T Finite<T>(T value)
        where T : struct, System.Numerics.IFloatingPointIeee754<T>
    {
        if (!T.IsFinite(value))
        {
            throw new ArgumentException(
                $"A filter cannot compare with {value.ToString(format: null, CultureInfo.InvariantCulture)}: write a number such as 2.5.",
                nameof(value));
        }

        // The platform has no negative zero.
        return T.IsZero(value) ? T.Zero : value;
    }

    // "1.25E-07" is 0.000000125: that the platform reads exponents is not known.
    private static string WithoutExponent(string text)
    {
        var end = text.IndexOf('E', StringComparison.Ordinal);
        if (end < 0)
        {
            return text;
        }

        var sign = text[0] == '-' ? "-" : "";
        var digits = text[sign.Length..end].Replace(".", "", StringComparison.Ordinal);
        var point = int.Parse(text.AsSpan(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + 1;
        return sign + point switch
        {
            <= 0 => $"0.{new string('0', -point)}{digits}",
            _ when point < digits.Length => digits.Insert(point, "."),
            _ => digits.PadRight(point, '0'),
        };
    }
}
