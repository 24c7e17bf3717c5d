using System.Text.Json;

namespace ThreatConnect.Json;

// What is skipped is valid JSON, except that its texts need not be valid UTF-8.
internal ref partial struct JsonScanner
{
    // Skips a value.
    public void Skip()
    {
        switch (Next)
        {
            case Quote:
                SkipText();
                break;
            case (byte)'{':
                SkipObject();
                break;
            case (byte)'[':
                SkipArray();
                break;
            case (byte)'t':
                SkipWord("true"u8);
                break;
            case (byte)'f':
                SkipWord("false"u8);
                break;
            case (byte)'n':
                SkipWord("null"u8);
                break;
            default:
                SkipNumber();
                break;
        }
    }

    // Skips a value and returns its bytes.
    public ReadOnlySpan<byte> SkipBytes()
    {
        _ = Next;
        var start = _position;
        Skip();
        return _json[start.._position];
    }

    private void SkipObject()
    {
        Enter((byte)'{', "An object");
        for (var next = Next; next == Quote;)
        {
            SkipText();
            if (Next != ':')
            {
                Fail();
            }

            _position++;
            Skip();
            next = Next;
            if (next != ',')
            {
                break;
            }

            _position++;
            next = Next;
        }

        if (Next != '}')
        {
            Fail();
        }

        Leave();
    }

    private void SkipArray()
    {
        for (var hasItem = FirstItem(); hasItem; hasItem = NextItem())
        {
            Skip();
        }
    }

    // Skips a text, and returns whether it has escapes.
    private bool SkipText()
    {
        var isEscaped = false;
        for (_position++; ;)
        {
            var length = TextEnd.Find(_json[_position..]);
            if (length < 0)
            {
                _position = _json.Length;
                Fail();
            }

            _position += length + 1;
            switch (_json[_position - 1])
            {
                case Quote:
                    return isEscaped;
                case Backslash:
                    isEscaped = true;
                    SkipEscape();
                    break;
                default:
                    _position--;
                    Fail();
                    break;
            }
        }
    }

    private void SkipEscape()
    {
        var escape = (uint)_position < (uint)_json.Length ? _json[_position] : (byte)0;
        var length = escape switch
        {
            Quote or Backslash or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t' => 1,
            (byte)'u' when _json.Length - _position > 5 && IsHex(_json.Slice(_position + 1, 4)) => 5,
            _ => Fail(),
        };
        _position += length;
    }

    private static bool IsHex(ReadOnlySpan<byte> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }
        }

        return true;
    }

    private void SkipWord(ReadOnlySpan<byte> word)
    {
        if (!_json[_position..].StartsWith(word))
        {
            Fail();
        }

        _position += word.Length;
    }

    // -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?
    private void SkipNumber()
    {
        if (Current == '-')
        {
            _position++;
        }

        if (Current == '0')
        {
            _position++;
        }
        else
        {
            SkipDigits();
        }

        if (Current == '.')
        {
            _position++;
            SkipDigits();
        }

        if (Current is (byte)'e' or (byte)'E')
        {
            _position++;
            if (Current is (byte)'+' or (byte)'-')
            {
                _position++;
            }

            SkipDigits();
        }

        if (_position < _json.Length && !IsAfterNumber(_json[_position]))
        {
            Fail();
        }
    }

    private void SkipDigits()
    {
        var length = _json[_position..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (length == 0 || _position == _json.Length)
        {
            Fail();
        }

        _position = length < 0 ? _json.Length : _position + length;
    }

    private readonly byte Current => (uint)_position < (uint)_json.Length ? _json[_position] : (byte)0;

    private static bool IsAfterNumber(byte next) =>
        next is (byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    // Null if the escapes are of an unpaired surrogate.
    private static string? TryUnescape(ReadOnlySpan<byte> literal)
    {
        try
        {
            return Unescape(literal);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
