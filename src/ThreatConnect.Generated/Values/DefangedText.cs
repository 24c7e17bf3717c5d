using System.Text.RegularExpressions;

namespace ThreatConnect.Values;

// Values as reports print them, so that nobody follows them by mistake: hxxp://evil[.]com, 192[.]0[.]2[.]1, someone[at]example[.]com.
internal static partial class DefangedText
{
    // Most texts have nothing that a pattern could find.
    public static bool IsDefanged(string text) =>
        (text.AsSpan().ContainsAny("[({*") || text.StartsWith("hxx", StringComparison.OrdinalIgnoreCase))
        && !string.Equals(Refang(text), text, StringComparison.Ordinal);

    public static string Refang(string text)
    {
        var signs = Sign().Replace(Scheme().Replace(text, "http"), static match => match.Groups["sign"].Value);

        // A path may contain such words as they are.
        var scheme = signs.IndexOf("://", StringComparison.Ordinal);
        var path = signs.IndexOf('/', scheme < 0 ? 0 : scheme + 3);
        var end = path < 0 ? signs.Length : path;
        return Word().Replace(signs[..end], static match => match.Groups["at"].Success ? "@" : ".") + signs[end..];
    }

    // hxxp, hXXps and h**p.
    [GeneratedRegex(@"^h(?:xx|\*\*)p(?=s?\W)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\[(?<sign>\.|@|://|:|//|/)\]|\((?<sign>\.|@)\)|\{(?<sign>\.|@)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@" ?[\[({] ?(?:dot|(?<at>at)) ?[\])}] ?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
