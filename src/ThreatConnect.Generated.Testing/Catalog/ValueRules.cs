using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace ThreatConnect.Testing.Catalog;

// The rules for values of evidence.md §6.4. All other values are accepted.
internal static partial class ValueRules
{
    private static readonly ImmutableArray<string> s_hives =
    [
        "HKEY_CLASSES_ROOT", "HKEY_CURRENT_CONFIG", "HKEY_CURRENT_USER", "HKEY_CURRENT_USER_LOCAL_SETTINGS",
        "HKEY_LOCAL_MACHINE", "HKEY_PERFORMANCE_DATA", "HKEY_PERFORMANCE_NLSTEXT", "HKEY_PERFORMANCE_TEXT", "HKEY_USERS",
    ];

    public static ImmutableArray<string> RegistryValueTypes { get; } =
    [
        "REG_NONE", "REG_BINARY", "REG_DWORD", "REG_DWORD_LITTLE_ENDIAN", "REG_DWORD_BIG_ENDIAN", "REG_EXPAND_SZ", "REG_LINK",
        "REG_MULTI_SZ", "REG_QWORD", "REG_QWORD_LITTLE_ENDIAN", "REG_SZ",
    ];

    // For types without a rule in evidence.md §6.4.
    public static string?[] Anything(string?[] keys) => keys;

    // The summary of an IPv6 address is its normal form: eight groups, lower case, no leading zeros.
    public static string?[] Address(string?[] keys)
    {
        var value = keys[0]!;
        return value.Contains(':', StringComparison.Ordinal)
            && !value.AsSpan().ContainsAny('[', '%')
            && IPAddress.TryParse(value, out var address)
            && address.AddressFamily == AddressFamily.InterNetworkV6
            ? [NormalForm(address)]
            : keys;
    }

    public static string?[] File(string?[] keys)
    {
        ReadOnlySpan<int> lengths = [32, 40, 64];
        var hashes = new string?[keys.Length];
        for (var index = 0; index < keys.Length; index++)
        {
            if (keys[index] is not { } hash)
            {
                continue;
            }

            hashes[index] = hash.Length == lengths[index] && Hexadecimal().IsMatch(hash)
                ? hash.ToUpperInvariant()
                : throw ApiError.InvalidValue("File");
        }

        return Array.Exists(hashes, present => present is not null) ? hashes : throw ApiError.InvalidValue("File");
    }

    public static string?[] Host(string?[] keys) =>
        System.Text.Ascii.IsValid(keys[0]) ? keys : throw ApiError.InvalidValue("Host");

    public static string?[] Url(string?[] keys)
    {
        var match = SchemeAndAuthority().Match(keys[0]!);
        var host = match.Groups["authority"].Value;
        host = host[(host.LastIndexOf('@') + 1)..];
        return match.Success && System.Text.Ascii.IsValid(host) && !host.Any(char.IsAsciiLetterUpper)
            ? keys
            : throw ApiError.InvalidValue("URL");
    }

    public static string?[] AsNumber(string?[] keys)
    {
        var value = keys[0]!.ToUpperInvariant();
        return AsNumberForm().IsMatch(value) ? [value] : throw ApiError.InvalidValue("ASN");
    }

    public static string?[] Cidr(string?[] keys)
    {
        var value = keys[0]!.ToLowerInvariant();
        return !value.Contains(':', StringComparison.Ordinal) || IPv6Block().IsMatch(value)
            ? [value]
            : throw ApiError.InvalidValue("CIDR");
    }

    public static string?[] RegistryKey(string?[] keys)
    {
        var hive = keys[0]!.Split('\\')[0];
        return s_hives.Contains(hive, StringComparer.Ordinal) && RegistryValueTypes.Contains(keys[2]!, StringComparer.Ordinal)
            ? keys
            : throw ApiError.InvalidValue("Registry Key");
    }

    private static string NormalForm(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        return string.Join(':', Enumerable.Range(0, 8).Select(index => $"{(bytes[2 * index] << 8) | bytes[(2 * index) + 1]:x}"));
    }

    [GeneratedRegex(@"\A[0-9A-Fa-f]+\z")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9+.\-]*://(?<authority>[^/?#\\]*)", RegexOptions.CultureInvariant)]
    private static partial Regex SchemeAndAuthority();

    [GeneratedRegex(@"\AASN[0-9]+\z")]
    private static partial Regex AsNumberForm();

    [GeneratedRegex(@"\A(?:(?:0|[1-9a-f][0-9a-f]{0,3})(?::(?!/)|(?=/))){8}/[0-9]{1,3}\z")]
    private static partial Regex IPv6Block();
}
