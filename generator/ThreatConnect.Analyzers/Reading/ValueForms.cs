using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ThreatConnect.Analyzers.Reading;

// What the normal forms of the library reject, as far as it can be said of a text alone. Each check is the beginning of the one at run
// time, which rejects more; a test compares both.
internal static class ValueForms
{
    private static readonly string[] s_hives =
    [
        "HKEY_CLASSES_ROOT", "HKEY_CURRENT_CONFIG", "HKEY_CURRENT_USER", "HKEY_CURRENT_USER_LOCAL_SETTINGS", "HKEY_LOCAL_MACHINE",
        "HKEY_PERFORMANCE_DATA", "HKEY_PERFORMANCE_NLSTEXT", "HKEY_PERFORMANCE_TEXT", "HKEY_USERS", "HKCR", "HKCC", "HKCU", "HKLM", "HKU",
    ];

    // What to write instead; null for a form that is not known here.
    public static string? Remedy(string form) => form switch
    {
        "IpAddress" => "four numbers without leading zeros, or an IPv6 address without brackets, port or zone, such as 192.0.2.1",
        "Cidr" => "an address and the length of its prefix, such as 192.0.2.0/24",
        "Asn" => "ASN and a number, such as ASN12345",
        "Host" => "a name alone, without scheme, port or path, such as www.example.com",
        "EmailAddress" => "an address with an @ before its domain, such as someone@example.com",
        "Url" => "a URL with its scheme, such as http://example.com",
        "Md5" => "32 hexadecimal digits",
        "Sha1" => "40 hexadecimal digits",
        "Sha256" => "64 hexadecimal digits",
        "RegistryKeyName" => "a key that starts with a hive, such as HKEY_LOCAL_MACHINE\\Software\\Example",
        "RegistryValueName" => "the name of the value, or a single space for the unnamed one",
        "RegistryValueType" or "Text" or "UpperCase" or "LowerCase" => "a text that is not empty",
        _ => null,
    };

    public static bool Rejects(string form, string text) => form switch
    {
        "IpAddress" => !IsAddress(text),
        "Cidr" => !IsBlock(text),
        "Asn" => !IsAsn(text),
        "Host" => text.Length == 0 || text.Any(IsForeignToHosts) || EndsWithNumber(text) || IsAnyHash(text),
        "EmailAddress" => !HasDomain(text),
        "Url" => !HasSchemeAndHost(text),
        "Md5" => !IsHash(text, 32),
        "Sha1" => !IsHash(text, 40),
        "Sha256" => !IsHash(text, 64),
        "RegistryKeyName" => !s_hives.Contains(text.Split('\\')[0], StringComparer.OrdinalIgnoreCase),
        "RegistryValueName" or "RegistryValueType" or "Text" or "UpperCase" or "LowerCase" => text.Length == 0,
        _ => false,
    };

    private static bool IsAddress(string text) => text.Contains(':')
        ? text.All(static letter => letter is ':' or '.' || IsHexadecimal(letter))
            && (!text.Contains('.') || IsIPv4(text.Substring(text.LastIndexOf(':') + 1)))
            && IPAddress.TryParse(text, out var address)
            && address.AddressFamily == AddressFamily.InterNetworkV6
        : IsIPv4(text);

    private static bool IsIPv4(string text) =>
        text.Split('.') is { Length: 4 } parts && parts.All(static part => IsNumber(part) && part.Length <= 3 && Parse(part) <= 255);

    private static bool IsBlock(string text)
    {
        var slash = text.IndexOf('/');
        return slash > 0
            && text.Substring(slash + 1) is { Length: <= 3 } prefix
            && IsAddress(text.Substring(0, slash))
            && IsNumber(prefix)
            && Parse(prefix) <= (text.Contains(':') ? 128u : 32u);
    }

    private static bool IsAsn(string text)
    {
        var length = text.StartsWith("ASN", StringComparison.OrdinalIgnoreCase) ? 3
            : text.StartsWith("AS", StringComparison.OrdinalIgnoreCase) ? 2
            : text.Length;
        var number = text.Substring(length);
        return IsNumber(number) && uint.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }

    private static bool HasSchemeAndHost(string text)
    {
        var colon = text.IndexOf("://", StringComparison.Ordinal);
        if (colon <= 0 || !IsLetter(text[0]) || !text.Take(colon).All(IsOfScheme))
        {
            return false;
        }

        var authority = text.Substring(colon + 3).Split('/', '?', '#', '\\')[0];
        var host = authority.Substring(authority.LastIndexOf('@') + 1);
        var port = host.LastIndexOf(':');
        return host.Length > 0 && !(port == 0 && host.Skip(1).All(IsDigit));
    }

    private static bool IsForeignToHosts(char letter) => " /\\:@?#[](){}".Contains(letter) || letter < ' ' || letter == '\u007f';

    private static bool EndsWithNumber(string text) =>
        text.Substring(text.LastIndexOf('.') + 1) is { Length: > 0 } last && last.All(IsDigit);

    private static bool HasDomain(string text)
    {
        var at = text.LastIndexOf('@');
        return at > 0 && at < text.Length - 1 && !text.Substring(at).Any(static letter => " /\\?#(){}".Contains(letter));
    }

    private static bool IsAnyHash(string text) => IsHash(text, 32) || IsHash(text, 40) || IsHash(text, 64);

    private static bool IsHash(string text, int length) => text.Length == length && text.All(IsHexadecimal);

    // Digits without leading zeros.
    private static bool IsNumber(string text) => text.Length > 0 && text.All(IsDigit) && (text.Length == 1 || text[0] != '0');

    private static uint Parse(string number) => uint.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsOfScheme(char letter) => IsLetter(letter) || IsDigit(letter) || letter is '+' or '-' or '.';

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';

    private static bool IsLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsHexadecimal(char letter) => IsDigit(letter) || letter is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
