using System.Globalization;
using System.Text;

namespace ThreatConnect.Generator.Reading;

// Walks a JSON text character by character, counts lines, and reads the values that hold no others.
internal sealed class JsonScanner(string text)
{
    private int offset;
    private int line;
    private int lineStart;

    public bool AtEnd => offset >= text.Length;

    // The character that comes next; NUL, which no JSON has outside a string, at the end.
    public char Current => AtEnd ? '\0' : text[offset];

    public TextPosition Position => new(offset, line, offset - lineStart);

    public void Advance() => offset++;

    public void SkipWhitespace()
    {
        for (; !AtEnd && Current is ' ' or '\t' or '\r' or '\n'; offset++)
        {
            // A carriage return alone ends a line too, as it does for an editor.
            if (Current == '\n' || (Current == '\r' && PeekNext() != '\n'))
            {
                line++;
                lineStart = offset + 1;
            }
        }
    }

    public bool TryTake(char expected)
    {
        if (AtEnd || Current != expected)
        {
            return false;
        }

        offset++;
        return true;
    }

    public void Take(char expected, string description)
    {
        if (!TryTake(expected))
        {
            throw Unexpected(description);
        }
    }

    public JsonNode ReadString()
    {
        var start = Position;
        var value = new StringBuilder();
        for (offset++; Current != '"'; offset++)
        {
            if (AtEnd)
            {
                throw new JsonSyntaxException("a string is not closed", start);
            }

            if (Current < ' ')
            {
                throw Error("a string holds a control character that is not escaped");
            }

            value.Append(Current == '\\' ? ReadEscape() : Current);
        }

        offset++;
        return new JsonNode(JsonKind.String, start, offset - start.Offset, value.ToString());
    }

    public JsonNode ReadNumber()
    {
        var start = Position;
        TryTake('-');
        if (!TryTake('0'))
        {
            TakeDigits();
        }

        if (TryTake('.'))
        {
            TakeDigits();
        }

        if (TryTake('e') || TryTake('E'))
        {
            _ = TryTake('+') || TryTake('-');
            TakeDigits();
        }

        return Scalar(JsonKind.Number, start);
    }

    public JsonNode ReadWord()
    {
        var start = Position;
        while (Current is >= 'a' and <= 'z')
        {
            offset++;
        }

        return text.Substring(start.Offset, offset - start.Offset) switch
        {
            "true" or "false" => Scalar(JsonKind.Boolean, start),
            "null" => Scalar(JsonKind.Null, start),
            "" => throw Unexpected("a value"),
            var word => throw new JsonSyntaxException($"'{word}' is no JSON value", start),
        };
    }

    public JsonSyntaxException Unexpected(string expected) =>
        Error(AtEnd ? $"the file ends where {expected} must stand" : $"{expected} must stand here, not {Describe(Current)}");

    public JsonSyntaxException Error(string message) => new(message, Position);

    private static string Describe(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            ? $"U+{(int)character:X4}"
            : $"'{character}'";

    private char PeekNext() => offset + 1 < text.Length ? text[offset + 1] : '\0';

    private JsonNode Scalar(JsonKind kind, TextPosition start) =>
        new(kind, start, offset - start.Offset, text.Substring(start.Offset, offset - start.Offset));

    private void TakeDigits()
    {
        if (Current is < '0' or > '9')
        {
            throw Unexpected("a digit");
        }

        while (Current is >= '0' and <= '9')
        {
            offset++;
        }
    }

    private char ReadEscape()
    {
        offset++;
        return Current switch
        {
            '"' or '\\' or '/' => Current,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => ReadCodeUnit(),
            _ => throw Unexpected("one of \" \\ / b f n r t u"),
        };
    }

    private char ReadCodeUnit()
    {
        if (offset + 4 >= text.Length
            || !ushort.TryParse(text.Substring(offset + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            throw Error("\\u must be followed by four hexadecimal digits");
        }

        offset += 4;
        return (char)unit;
    }
}
