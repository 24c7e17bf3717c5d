using System.Globalization;
using System.Text;

namespace ThreatConnect.Generator.Reading;

// Reads a JSON text character by character, counts lines, and reads the values that contain no other values.
internal sealed class JsonScanner(string text)
{
    private int _offset;
    private int _line;
    private int _lineStart;

    public bool AtEnd => _offset >= text.Length;

    // The next character; at the end NUL, which JSON cannot contain outside a string.
    public char Current => AtEnd ? '\0' : text[_offset];

    public TextPosition Position => new(_offset, _line, _offset - _lineStart);

    public void Advance() => _offset++;

    public void SkipWhitespace()
    {
        for (; !AtEnd && Current is ' ' or '\t' or '\r' or '\n'; _offset++)
        {
            // A carriage return alone ends a line too, as it does for an editor.
            if (Current == '\n' || (Current == '\r' && PeekNext() != '\n'))
            {
                _line++;
                _lineStart = _offset + 1;
            }
        }
    }

    public bool TryTake(char expected)
    {
        if (AtEnd || Current != expected)
        {
            return false;
        }

        _offset++;
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
        for (_offset++; Current != '"'; _offset++)
        {
            if (AtEnd)
            {
                throw new JsonSyntaxException("a string is not closed", start);
            }

            if (Current < ' ')
            {
                throw Error("a string contains a control character that is not escaped");
            }

            value.Append(Current == '\\' ? ReadEscape() : Current);
        }

        _offset++;
        return new JsonNode(JsonKind.String, start, _offset - start.Offset, value.ToString());
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
            _offset++;
        }

        return text.Substring(start.Offset, _offset - start.Offset) switch
        {
            "true" or "false" => Scalar(JsonKind.Boolean, start),
            "null" => Scalar(JsonKind.Null, start),
            "" => throw Unexpected("a value"),
            var word => throw new JsonSyntaxException($"'{word}' is not a JSON value", start),
        };
    }

    public JsonSyntaxException Unexpected(string expected) =>
        Error(AtEnd ? $"the file ends where {expected} is expected" : $"{expected} is expected here, not {Describe(Current)}");

    public JsonSyntaxException Error(string message) => new(message, Position);

    private static string Describe(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            ? $"U+{(int)character:X4}"
            : $"'{character}'";

    private char PeekNext() => _offset + 1 < text.Length ? text[_offset + 1] : '\0';

    private JsonNode Scalar(JsonKind kind, TextPosition start) =>
        new(kind, start, _offset - start.Offset, text.Substring(start.Offset, _offset - start.Offset));

    private void TakeDigits()
    {
        if (Current is < '0' or > '9')
        {
            throw Unexpected("a digit");
        }

        while (Current is >= '0' and <= '9')
        {
            _offset++;
        }
    }

    private char ReadEscape()
    {
        _offset++;
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
        if (_offset + 4 >= text.Length
            || !ushort.TryParse(text.Substring(_offset + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            throw Error("\\u must be followed by four hexadecimal digits");
        }

        _offset += 4;
        return (char)unit;
    }
}

// A position in a text; line and column count from zero.
internal readonly record struct TextPosition(int Offset, int Line, int Column);

// The text is not valid JSON. Thrown by JsonReader; its caller reports it as a diagnostic.
internal sealed class JsonSyntaxException(string message, TextPosition position) : Exception(message)
{
    public TextPosition Position { get; } = position;
}
