using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ThreatConnect.EndToEndTests.HardValues;

// The values that others published, in a folder beside the repository. Nobody wrote down what has to become of them, so it is worked out here, by few rules and
// a small encoder that share nothing with the client.
internal static partial class SharedHardValueFile
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    public const string Name = "nasty.jsonl";

    // Empty where the file does not exist.
    public static IReadOnlyList<string> Lines { get; } = [.. ReadLines(Path.Combine(Repository.SharedData, Name)).Where(line => line.Length > 0)];

    public static IReadOnlyList<HardValue> Values { get; } = [.. Lines.Select((line, index) => Read(JsonDocument.Parse(line).RootElement, index + 1))];

    private static HardValue Read(JsonElement line, int number)
    {
        var (kind, type, text) = (Text(line, "kind"), Text(line, "type"), Text(line, "value"));
        var rejection = IsDefanged(line) ? ["Refang"] : Rejection(kind, type, text);
        var given = kind == "indicator" ? Given(line, type, text) : [text];
        var stored = kind == "indicator" && rejection is null ? Stored(line, type, given) : text;
        return new HardValue
        {
            Kind = kind,
            // Which type of group or attribute it is makes no difference to its text.
            Type = kind switch { "group" => "Adversary", "attribute" => "Description", _ => type },
            What = $"published, line {number}, {Text(line, "category")}",
            Given = given,
            Stored = stored,
            Segment = rejection is null && (kind is "indicator" or "tag") ? Encode(stored) : null,
            Filter = rejection is null && kind is not "attribute" && !stored.Contains(',', StringComparison.Ordinal) ? Encode(stored) : null,
            Rejected = rejection,
            Unfiltered = rejection is null && kind is not "attribute" && stored.Contains(',', StringComparison.Ordinal) ? ["comma"] : null,
        };
    }

    // As reports print a value, and not as it belongs in the platform.
    private static bool IsDefanged(JsonElement line) => line.TryGetProperty("refanged", out var value) && value.GetString() != Text(line, "value");

    private static string[]? Rejection(string kind, string type, string text) => (kind, type) switch
    {
        ("tag", _) when text.Length > 128 => ["128", text[..32]],
        ("indicator", "Host") when text.Any(character => char.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation && character != '-') => ["Punycode"],
        ("indicator", "URL") when !SchemeAndHost().IsMatch(text) => ["scheme", text[..Math.Min(9, text.Length)]],
        _ => null,
    };

    private static IReadOnlyList<string> Given(JsonElement line, string type, string text) => type switch
    {
        // No source names the type of a value; an unnamed value is a single space.
        "Registry Key" when line.TryGetProperty("values", out var values) => [Text(values, "Key Name"), Text(values, "Value Name") is { Length: > 0 } name ? name : " ", "REG_SZ"],
        "Registry Key" => [text, " ", "REG_SZ"],
        // Several hashes of one sample stand between commas.
        "File" => [text.Split(',')[0]],
        _ => [text],
    };

    private static string Stored(JsonElement line, string type, IReadOnlyList<string> given) => type switch
    {
        "File" => given[0].ToUpperInvariant(),
        "Host" => line.GetProperty("why").EnumerateArray().Select(why => ALabel().Match(why.GetString()!)).FirstOrDefault(match => match.Success)?.Groups[1].Value ?? given[0],
        "URL" => SchemeAndHost().Replace(given[0], match => match.Value.ToLowerInvariant(), 1),
        "CIDR" => $"{Expand(given[0].Split('/')[0])}/{given[0].Split('/')[1]}",
        "Address" => Expand(given[0]),
        "Registry Key" => string.Join(" : ", given).Replace(@"HKCU\", @"HKEY_CURRENT_USER\", StringComparison.Ordinal),
        _ => given[0],
    };

    private static string Expand(string address) => address.Contains(':', StringComparison.Ordinal)
        ? string.Join(':', IPAddress.Parse(address).GetAddressBytes().Chunk(2).Select(pair => ((pair[0] << 8) | pair[1]).ToString("x", CultureInfo.InvariantCulture)))
        : address;

    private static string Encode(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(value =>
        Unreserved.Contains((char)value, StringComparison.Ordinal) ? ((char)value).ToString() : $"%{value:X2}"));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static IEnumerable<string> ReadLines(string file) => File.Exists(file) ? File.ReadLines(file) : [];

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9+.-]*://[^/?#]+")]
    private static partial Regex SchemeAndHost();

    [GeneratedRegex(@"\AA-label in the source: (.*)\z")]
    private static partial Regex ALabel();
}
