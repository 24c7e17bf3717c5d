using System.Globalization;
using System.Text;
using System.Xml;

namespace ThreatConnect.Generator.Text;

// Writes text as C#.
internal static class CSharp
{
    // A string literal.
    public static string Literal(string value)
    {
        var literal = new StringBuilder("\"");
        foreach (var character in value)
        {
            literal.Append(EscapeInLiteral(character));
        }

        return literal.Append('"').ToString();
    }

    // String literals as arguments of a call.
    public static string Literals(params string[] values) => string.Join(", ", values.Select(Literal));

    // Text of a doc comment, on one line.
    public static string Doc(string text)
    {
        var printable = text.Select(character => IsOfDoc(character) ? character : ' ').ToArray();
        var words = new string(printable).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(" ", words).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
    }

    // A doc comment is XML, which cannot hold every character, and ends with its line.
    private static bool IsOfDoc(char character) =>
        XmlConvert.IsXmlChar(character) && !char.IsControl(character) && character is not ('\u2028' or '\u2029');

    private static string EscapeInLiteral(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        _ when char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029'
            => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
        _ => character.ToString(),
    };
}
