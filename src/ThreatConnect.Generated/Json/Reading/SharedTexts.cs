using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using System.Text.Unicode;

namespace ThreatConnect.Json;

// The texts that were read before, so that equal ones are one object: the items of a list have few owners, tags and types. Several pages
// may be read at once; they may overwrite each other's texts and counts, which costs a copy of a text.
internal sealed class SharedTexts
{
    private const int Slots = 2048;

    // A number that is larger than that of any member, or else two members share a count.
    private const int Members = 1024;

    private const int Longest = 128;

    // A member whose texts differ this often is looked up no more, except for one text of a few: others may repeat later.
    private const int Doubtful = 192;
    private const int Sample = 32;
    private const int GainOfHit = 8;

    private readonly string?[] _texts = new string?[Slots];
    private readonly byte[] _misses = new byte[Members];
    private int _lookups;

    // Returns the text of bytes without escapes.
    // member: a number of the member that contains it.
    public string Get(ReadOnlySpan<byte> utf8, int member)
    {
        ref var misses = ref _misses[member % Members];
        if (utf8.Length > Longest || (misses > Doubtful && _lookups++ % Sample != 0))
        {
            return Utf8Text.Decode(utf8);
        }

        var slot = Hash(utf8) % Slots;
        if (_texts[slot] is { } first && AreEqual(utf8, first))
        {
            Gain(ref misses);
            return first;
        }

        // The second place of a text is beside its first one.
        var second = slot ^ 1;
        if (_texts[second] is { } other && AreEqual(utf8, other))
        {
            Gain(ref misses);
            return other;
        }

        misses = (byte)Math.Min(byte.MaxValue, misses + 1);
        _texts[second] = _texts[slot];
        return _texts[slot] = Utf8Text.Decode(utf8);
    }

    private static void Gain(ref byte misses)
    {
        if (misses > 0)
        {
            misses = (byte)Math.Max(0, misses - GainOfHit);
        }
    }

    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        const ulong odd = 0x9E37_79B9_7F4A_7C15;
        var hash = (ulong)utf8.Length;
        for (; utf8.Length >= sizeof(ulong); utf8 = utf8[sizeof(ulong)..])
        {
            hash = (BitOperations.RotateLeft(hash, 5) ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8)) * odd;
        }

        foreach (var unit in utf8)
        {
            hash = (BitOperations.RotateLeft(hash, 5) ^ unit) * odd;
        }

        return (uint)(hash >> 40);
    }

    private static bool AreEqual(ReadOnlySpan<byte> utf8, string text)
    {
        if (Ascii.Equals(utf8, text))
        {
            return true;
        }

        if (Ascii.IsValid(utf8))
        {
            return false;
        }

        Span<char> characters = stackalloc char[Longest];
        var status = Utf8.ToUtf16(utf8, characters, out _, out var written, replaceInvalidSequences: false);
        return status == OperationStatus.Done && text.AsSpan().SequenceEqual(characters[..written]);
    }
}
