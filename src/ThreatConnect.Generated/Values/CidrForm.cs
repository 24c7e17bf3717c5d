using System.Globalization;

namespace ThreatConnect.Values;

// A block of addresses. The parser of .NET clears the bits after the prefix, and the platform keeps them.
internal sealed class CidrForm : NormalForm
{
    public static readonly CidrForm Instance = new();

    private protected override string? TryWrite(string value, out string reason)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        reason = $"a block is an address and the length of its prefix, such as 192.0.2.0/24; {IpAddressForm.Rule}";
        if (slash < 0 || IpAddressForm.TryWrite(value[..slash]) is not { } address)
        {
            return null;
        }

        var prefix = value.AsSpan(slash + 1);
        var longest = address.Contains(':', StringComparison.Ordinal) ? 128 : 32;
        return int.TryParse(prefix, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && length <= longest
            && (prefix.Length == 1 || prefix[0] != '0')
            ? $"{address}/{length}"
            : null;
    }
}
