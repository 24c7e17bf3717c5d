using System.Text.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Json;

// The values of members. Each method reads the usual form of its value from the bytes, and leaves all others to a slower one.
internal ref partial struct JsonScanner
{
    // Reads a text, a number or a boolean as a text.
    public string? Text()
    {
        if (Next == Quote)
        {
            var text = _json[(_position + 1)..];
            var length = TextEnd.Find(text);
            if ((uint)length < (uint)text.Length && text[length] == Quote)
            {
                _position += length + 2;
                return Decode(text[..length]);
            }
        }

        return UnusualText();
    }

    // Reads a text that must not be null.
    public string RequiredText() => Text() ?? throw Invalid("A text is expected, and not null.");

    public TId Id<TId>()
        where TId : struct, IId<TId> => OptionalId<TId>() ?? throw Invalid("An id is expected, and not null.");

    public TId? OptionalId<TId>()
        where TId : struct, IId<TId>
    {
        if (TryDigits(out var digits) && digits.Scale == 0)
        {
            return TId.FromInt64(digits.Value);
        }

        return SkipNull() ? null : TId.FromInt64(UnusualId());
    }

    public TValue? OpenValue<TValue>()
        where TValue : struct, IOpenValue<TValue>
    {
        if (Next == Quote)
        {
            return Text() is { Length: > 0 } word ? TValue.FromString(word) : default(TValue);
        }

        // A value of another JSON type is ignored; the object that contains it is still usable.
        if (SkipNull())
        {
            return null;
        }

        Skip();
        return default(TValue);
    }

    public bool? Boolean()
    {
        if (_json[_position..].StartsWith("true"u8))
        {
            _position += 4;
            return true;
        }

        if (_json[_position..].StartsWith("false"u8))
        {
            _position += 5;
            return false;
        }

        return TryScalar(out var json) ? LenientValues.Boolean(ref json) : null;
    }

    public DateTimeOffset? Date()
    {
        if (Next == Quote && DateDigits.TryRead(_json[(_position + 1)..], out var date, out var length))
        {
            _position += length + 2;
            return date;
        }

        return TryScalar(out var json) ? LenientValues.Date(ref json) : null;
    }

    public int? Int32()
    {
        var start = _position;
        if (TryDigits(out var digits) && digits is { Scale: 0, Value: >= int.MinValue and <= int.MaxValue })
        {
            return (int)digits.Value;
        }

        _position = start;
        return TryScalar(out var json) ? LenientValues.Number<int>(ref json) : null;
    }

    public long? Int64()
    {
        var start = _position;
        if (TryDigits(out var digits) && digits.Scale == 0)
        {
            return digits.Value;
        }

        _position = start;
        return TryScalar(out var json) ? LenientValues.Number<long>(ref json) : null;
    }

    public double? Double() => TryDigits(out var digits) ? digits.ToDouble()
        : TryScalar(out var json) ? LenientValues.Number<double>(ref json)
        : null;

    public decimal? Decimal() => TryDigits(out var digits) ? digits.ToDecimal()
        : TryScalar(out var json) ? LenientValues.Number<decimal>(ref json)
        : null;

    // Reads a value whose form only the instance knows.
    public JsonElement Element()
    {
        var json = new Utf8JsonReader(SkipBytes(), new JsonReaderOptions { AllowTrailingCommas = true });
        return CheckedElement.Read(ref json);
    }

    // Adds a member that the model does not have to the others, which are null as long as there are none.
    public AdditionalMembers Additional(AdditionalMembers? members)
    {
        members ??= [];
        AddTo(members);
        return members;
    }

    // Adds a member that the model does not have.
    public void AddTo(IDictionary<string, JsonElement> members)
    {
        var name = Name;
        members[name] = Element();
    }

    // Adds a value under a label that the model does not have.
    public void AddTo(IDictionary<string, string> values)
    {
        var name = Name;
        values[name] = RequiredText();
    }

    // A value that must not be null.
    public readonly T Required<T>(T? value)
        where T : struct => value ?? throw Invalid("A value is expected, and not null.");

    // A value of a request. One that cannot be read would be lost.
    public readonly T? Given<T>(bool isNull, T? value)
        where T : struct => value is null && !isNull ? throw Invalid("A value of another type is expected.") : value;

    public bool SkipNull()
    {
        if (Next != 'n')
        {
            return false;
        }

        SkipWord("null"u8);
        return true;
    }

    // Skips a value. Returns false if it is an object or an array, and else a reader that is at it.
    public bool TryScalar(out Utf8JsonReader json)
    {
        if (Next is (byte)'{' or (byte)'[')
        {
            Skip();
            json = default;
            return false;
        }

        json = new Utf8JsonReader(SkipBytes());
        json.Read();
        return true;
    }

    private readonly string Decode(ReadOnlySpan<byte> utf8) => utf8.IsEmpty ? string.Empty
        : _texts is null ? Utf8Text.Decode(utf8)
        : _texts.Get(utf8, _member);

    private string? UnusualText()
    {
        if (SkipNull())
        {
            return null;
        }

        return TryScalar(out var json)
            ? LenientValues.Text(ref json)
            : throw Invalid("A text, a number or a boolean is expected.");
    }

    private long UnusualId()
    {
        var start = _position;
        if (TryScalar(out var json) && LenientValues.Id(ref json) is { } number)
        {
            return number;
        }

        _position = start;
        throw Invalid("The id is not a whole number.");
    }

    // Reads a number of few digits, or a text of one.
    private bool TryDigits(out Digits digits)
    {
        var isText = Next == Quote;
        var start = isText ? _position + 1 : _position;
        if (!Digits.TryRead(_json[start..], out digits, out var length))
        {
            return false;
        }

        var end = start + length;
        if ((uint)end >= (uint)_json.Length || (isText ? _json[end] != Quote : !IsAfterNumber(_json[end])))
        {
            return false;
        }

        _position = isText ? end + 1 : end;
        return true;
    }
}
