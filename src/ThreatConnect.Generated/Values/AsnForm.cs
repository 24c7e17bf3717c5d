using System.Globalization;

namespace ThreatConnect.Values;

// The number of an autonomous system, which is often written as AS12345; the platform accepts only ASN12345.
internal sealed class AsnForm : NormalForm
{
    public static readonly AsnForm Instance = new();

    private protected override string? TryWrite(string value, out string reason)
    {
        reason = "the number of an autonomous system is ASN or AS and a number without leading zeros, such as ASN12345";
        var digits = value.AsSpan();
        foreach (var prefix in (ReadOnlySpan<string>)["ASN", "AS"])
        {
            if (digits.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                digits = digits[prefix.Length..];
                return uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (
                    digits.Length == 1 || digits[0] != '0')
                    ? $"ASN{number}"
                    : null;
            }
        }

        return null;
    }
}
