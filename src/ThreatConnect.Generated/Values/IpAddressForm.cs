using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ThreatConnect.Values;

// An IP address. The parser of .NET reads 010.1.1.1 as octal and 1 as 0.0.0.1, which are other addresses.
internal sealed class IpAddressForm : NormalForm
{
    public static readonly IpAddressForm Instance = new();

    private static readonly SearchValues<char> s_groupCharacters = SearchValues.Create("0123456789abcdefABCDEF:");

    public const string Rule =
        "an IPv4 address is four numbers from 0 to 255 without leading zeros, an IPv6 address has no brackets, port or zone";

    // Returns null if the text is not an address.
    public static string? TryWrite(string value)
    {
        if (!value.Contains(':', StringComparison.Ordinal))
        {
            return IsIPv4(value) ? value : null;
        }

        return IsIPv6(value) && IPAddress.TryParse(value, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6
            ? Write(address)
            : null;
    }

    private protected override string? TryWrite(string value, out string reason)
    {
        reason = $"{Rule}, such as 192.0.2.1 or 2001:db8:0:0:0:0:0:1";
        return TryWrite(value);
    }

    private static bool IsIPv4(ReadOnlySpan<char> value)
    {
        int dots = 0, digits = 0, number = 0;
        foreach (var character in value)
        {
            if (character == '.' && digits > 0)
            {
                dots++;
                digits = number = 0;
            }
            else
            {
                var isNumber = char.IsAsciiDigit(character) && (digits == 0 || number > 0);
                number = (10 * number) + character - '0';
                digits++;
                if (!isNumber || number > 255)
                {
                    return false;
                }
            }
        }

        return dots == 3 && digits > 0;
    }

    // An IPv6 address may end with an IPv4 address.
    private static bool IsIPv6(ReadOnlySpan<char> value)
    {
        var last = value.LastIndexOf(':');
        var tail = value[(last + 1)..];
        var groups = tail.Contains('.') ? value[..last] : value;
        return (!tail.Contains('.') || IsIPv4(tail)) && !groups.ContainsAnyExcept(s_groupCharacters);
    }

    private static string Write(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        var groups = new string[8];
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = BinaryPrimitives.ReadUInt16BigEndian(bytes[(2 * i)..]).ToString("x", CultureInfo.InvariantCulture);
        }

        return string.Join(':', groups);
    }
}
