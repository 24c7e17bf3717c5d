using System.Globalization;
using System.Text;

namespace ThreatConnect.Generator.Text;

/// <summary>Makes text fit to stand in C#.</summary>
internal static class CSharp
{
    /// <summary>A string literal.</summary>
    public static string Literal(string value)
    {
        var literal = new StringBuilder("\"");
        foreach (var character in value)
        {
            literal.Append(EscapeInLiteral(character));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text of a doc comment.</summary>
    public static string Doc(string text) =>
        Wording.OneLine(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static string EscapeInLiteral(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        _ when char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029'
            => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
        _ => character.ToString(),
    };
}
