using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Json;

// Reads a JSON text forward in one pass. It accepts and rejects the same texts as Utf8JsonReader, with trailing commas; values of unusual
// forms are read by that. The parts of this structure: members and items, values, and what is skipped.
internal ref partial struct JsonScanner
{
    private const int MaxDepth = 64;

    private const byte Backslash = (byte)'\\';
    private const byte Quote = (byte)'"';

    private readonly ReadOnlySpan<byte> _json;
    private readonly int _start;
    private readonly SharedTexts? _texts;
    private int _position;
    private int _depth;

    // The member that was read last: its number for the shared texts, and its name if the model does not have it.
    private int _member;
    private Range _name;

    // start: where the first value begins, in depth objects and arrays.
    // texts: null if equal texts need not be one object.
    public JsonScanner(ReadOnlySpan<byte> json, SharedTexts? texts = null, int start = 0, int depth = 0)
    {
        _json = json;
        _texts = texts;
        (_start, _position, _depth) = (start, start, depth);
    }

    public readonly int Position => _position;

    public readonly int Depth => _depth;

    // The length of the text that follows.
    public readonly int Left => _json.Length - _position;

    // The first byte of the next token, which is not consumed; 0 at the end of the text.
    public byte Next
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var position = _position;
            return (uint)position < (uint)_json.Length && _json[position] > ' ' ? _json[position] : NextAfterSpace();
        }
    }

    // Whether the next value is null.
    public bool IsNull => Next == 'n';

    // The name of a member that the model does not have. What is not valid UTF-8 in it is replaced, as System.Text.Json does.
    public readonly string Name
    {
        get
        {
            var name = Encoding.UTF8.GetString(_json[_name]);
            return name.Contains((char)Backslash) ? Unescape(Encoding.UTF8.GetBytes($"\"{name}\"")) : name;
        }
    }

    // Begins another text of the same list.
    public readonly JsonScanner Over(ReadOnlySpan<byte> json) => new(json, _texts);

    // Begins an object. Returns the index of its first member, or -1 if it is empty.
    public int FirstMember(MemberNames names)
    {
        Enter((byte)'{', "An object");
        var next = Next;
        return next == Quote ? Member(names, -1) : next == '}' ? Leave() : Fail();
    }

    // Returns the index of the member after another one whose value was read, or -1 at the end of the object.
    public int NextMember(MemberNames names, int previous)
    {
        var next = Next;
        if (next == ',')
        {
            _position++;
            next = Next;
            if (next == Quote)
            {
                return Member(names, previous);
            }
        }

        return next == '}' ? Leave() : Fail();
    }

    // Begins an array. Returns whether it has an item.
    public bool FirstItem()
    {
        Enter((byte)'[', "An array");
        if (Next != ']')
        {
            return true;
        }

        Leave();
        return false;
    }

    // Returns whether another item follows one that was read.
    public bool NextItem()
    {
        var next = Next;
        if (next == ',')
        {
            _position++;
            next = Next;
            if (next != ']')
            {
                return true;
            }
        }

        if (next != ']')
        {
            Fail();
        }

        Leave();
        return false;
    }

    // Throws if something follows the value.
    public void End()
    {
        if (Next != 0 || _position < _json.Length)
        {
            Fail();
        }
    }

    // Throws if an object lacks a member that it must have.
    // read: the members that it has, a bit for each.
    public readonly void Require(MemberNames names, ulong read, int member)
    {
        if ((read & (1UL << member)) == 0)
        {
            throw Invalid($"The object has no '{names.TextOf(member)}'.");
        }
    }

    // Throws if an object lacks one of the members that it must have.
    public readonly void Require(MemberNames names, ulong read, params ReadOnlySpan<int> members)
    {
        foreach (var member in members)
        {
            Require(names, read, member);
        }
    }

    // Throws because an object has a member that would be lost.
    public readonly void RejectMember(string model) => throw Invalid($"{model} does not have the member '{Excerpt.Of(Name)}'.");

    // Throws if an object lacks one of two members that it must have.
    public readonly void Require(MemberNames names, ulong read, int member, int other)
    {
        Require(names, read, member);
        Require(names, read, other);
    }

    // Whether a name that the model does not have is the same as another one.
    public readonly bool NameIs(string name) => _json[_name].Contains(Backslash)
        ? TryUnescape(_json[(_name.Start.Value - 1)..(_name.End.Value + 1)]) == name
        : _json[_name].SequenceEqual(Encoding.UTF8.GetBytes(name));

    // An error at this place of the text.
    public readonly JsonException Invalid(string reason) => JsonErrors.Create(_json[_start..], _position - _start, reason);

    private byte NextAfterSpace()
    {
        while ((uint)_position < (uint)_json.Length)
        {
            var next = _json[_position];
            if (next is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                return next;
            }

            _position++;
        }

        return 0;
    }

    private void Enter(byte bracket, string what)
    {
        if (Next != bracket)
        {
            throw Invalid($"{what} is expected.");
        }

        if (++_depth > MaxDepth)
        {
            throw Invalid($"The text is nested more than {MaxDepth} times.");
        }

        _position++;
    }

    private int Leave()
    {
        _position++;
        _depth--;
        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Member(MemberNames names, int previous)
    {
        if (!names.TryGuess(_json[_position..], previous, out var index, out var length))
        {
            return FindMember(names, previous);
        }

        _position += length;
        _member = names.FirstNumber + index;
        return index;
    }

    private int FindMember(MemberNames names, int previous)
    {
        var start = _position + 1;
        var isEscaped = SkipText();
        _name = start..(_position - 1);
        if (Next != ':')
        {
            Fail();
        }

        _position++;
        var index = names.Find(isEscaped ? UnescapeName(_json[(start - 1)..(_name.End.Value + 1)]) : _json[_name], previous);
        _member = names.FirstNumber + index;
        return index;
    }

    // A name without a valid text is not that of any member.
    private readonly byte[] UnescapeName(ReadOnlySpan<byte> literal)
    {
        if (TryUnescape(literal) is { } name)
        {
            return Encoding.UTF8.GetBytes(name);
        }

        // Of what is invalid, System.Text.Json rejects the surrogates alone.
        var escapes = literal.ToArray();
        foreach (ref var unit in escapes.AsSpan())
        {
            unit = Ascii.IsValid(unit) ? unit : (byte)'x';
        }

        return TryUnescape(escapes) is null ? throw Invalid("A name contains an unpaired surrogate.") : [];
    }

    private static string Unescape(ReadOnlySpan<byte> literal)
    {
        var json = new Utf8JsonReader(literal);
        json.Read();
        return Utf8Text.Decode(in json);
    }

    [DoesNotReturn]
    private readonly int Fail() => throw Invalid("The text is not valid JSON.");
}
