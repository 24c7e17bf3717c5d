using FsCheck;
using FsCheck.Fluent;

namespace ThreatConnect.Tests.Properties;

/// <summary>How the texts of the properties are made.</summary>
public static class Texts
{
    private static readonly Gen<string> s_character = Gen.OneOf(
        Gen.Choose(0x20, 0x7E).Select(code => ((char)code).ToString()),
        Gen.Choose(0, 0xFFFF).Select(code => ((char)code).ToString()),
        Gen.Choose(0x10000, 0x10FFFF).Select(char.ConvertFromUtf32),
        Gen.Elements(".", "..", "/", "\\", "%", "%2F", "%252F", "%2e", "+", " ", "&", "=", "?", "#", ";", ":", ",", "@", "\0", "\r\n", "\u202E", "é", "e\u0301", "\uD800", "\uDC00", "😀"));

    private static readonly Gen<string> s_text = Joined(s_character, 12);

    private static readonly Gen<string> s_addressText = Joined(
        Gen.OneOf(
            Gen.Choose(0, 300).Select(number => $"{number}"),
            Gen.Choose(0, 0x1FFFF).Select(number => $"{number:x}"),
            Gen.Elements(".", ".", ":", ":", "::", "/", "0", "00", "%", "[", "]", "x", " ", "F", "ffff")),
        16);

    private static readonly Gen<string> s_host = Joined(Gen.Elements("a", "B", "z9", "-", "_", ".", "é", "É", "ü", "ß", "日本", "я", "Я", "xn--", "\u00A0", "ﬁ", "İ", "K", "😀", "\uD800"), 8);

    private static readonly Gen<string> s_value = Gen.OneOf(
        s_text,
        s_addressText,
        s_host,
        s_host.Zip(s_text, (host, rest) => $"http://{host}/{rest}"),
        s_text.Zip(s_host, (user, host) => $"HTTPS://{user}@{host}:8080?{user}#{host}"),
        Gen.Elements("HKLM", "hkcu", "HKEY_USERS", "hkey_users", "HKX").Zip(s_text, (hive, rest) => $"{hive}\\{rest}"),
        Gen.Elements("AS", "as", "ASN", "asn", "").Zip(Gen.Choose(-1, int.MaxValue), (prefix, number) => $"{prefix}{number}"),
        Gen.Elements(31, 32, 40, 64).SelectMany(length => Gen.Elements("0123456789abcdefABCDEF".ToCharArray()).ArrayOf(length)).Select(digits => new string(digits)));

    public static Arbitrary<AnyText> AnyText() => s_text.Select(text => new AnyText(text)).ToArbitrary();

    public static Arbitrary<AddressText> AddressText() => s_addressText.Select(text => new AddressText(text)).ToArbitrary();

    public static Arbitrary<LikelyValue> LikelyValue() => s_value.Select(text => new LikelyValue(text)).ToArbitrary();

    private static Gen<string> Joined(Gen<string> parts, int longest) =>
        Gen.Choose(0, longest).SelectMany(count => parts.ArrayOf(count)).Select(string.Concat);
}
