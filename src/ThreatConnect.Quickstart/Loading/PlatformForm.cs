using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ThreatConnect.Quickstart.Loading;

// How the platform writes values. It is written down here once more, apart from the client, so that a mistake of the client shows as a
// difference. A value that has no such form stays as it is.
internal static class PlatformForm
{
    private static readonly Dictionary<string, string> s_hives = new(StringComparer.OrdinalIgnoreCase)
    {
        ["HKCR"] = "HKEY_CLASSES_ROOT",
        ["HKCC"] = "HKEY_CURRENT_CONFIG",
        ["HKCU"] = "HKEY_CURRENT_USER",
        ["HKLM"] = "HKEY_LOCAL_MACHINE",
        ["HKU"] = "HKEY_USERS",
    };

    public static string AsIs(string value) => value;

    public static string Hash(string value) => value.ToUpperInvariant();

    // IPv6 as eight groups, in lower case, without leading zeros.
    public static string IpAddress(string value)
    {
        if (!IPAddress.TryParse(value, out var address) || address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return value;
        }

        return string.Join(
            ':', address.GetAddressBytes().Chunk(2).Select(pair => (pair[0] * 256 + pair[1]).ToString("x", CultureInfo.InvariantCulture)));
    }

    // The host in lower case and as Punycode; the rest is never touched.
    public static string Url(string value)
    {
        var start = value.IndexOf("://", StringComparison.Ordinal) + 3;
        if (start < 3)
        {
            return value;
        }

        var length = value.AsSpan(start).IndexOfAny("/?#\\");
        var authority = length < 0 ? value[start..] : value.Substring(start, length);
        var host = authority[(authority.LastIndexOf('@') + 1)..];
        var from = start + authority.Length - host.Length;
        return value[..from] + Host(host) + value[(from + host.Length)..];
    }

    // The address as above; the length of the prefix is never touched.
    public static string Cidr(string value) => value.Split('/') is [var address, var length] ? $"{IpAddress(address)}/{length}" : value;

    // The prefix ASN before the number.
    public static string Asn(string value) =>
        value.StartsWith("AS", StringComparison.OrdinalIgnoreCase) ? "ASN" + value.TrimStart('A', 'a', 'S', 's', 'N', 'n') : value;

    // The hive by its long name.
    public static string RegistryKey(string value)
    {
        var parts = value.Split('\\', 2);
        var hive = s_hives.GetValueOrDefault(parts[0])
            ?? (parts[0].StartsWith("HKEY_", StringComparison.OrdinalIgnoreCase) ? parts[0].ToUpperInvariant() : parts[0]);
        return hive + value[parts[0].Length..];
    }

    // UTC, to the second.
    public static string Date(string value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? Date(date)! : value;

    // UTC, to the second.
    public static string? Date(DateTimeOffset? date) =>
        date?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // The name in lower case and as Punycode.
    public static string Host(string host)
    {
        try
        {
            var lower = host.ToLowerInvariant();
            return lower.All(char.IsAscii) ? lower : new IdnMapping { AllowUnassigned = true }.GetAscii(lower);
        }
        catch (ArgumentException)
        {
            // No name that Punycode can write.
            return host;
        }
    }
}
