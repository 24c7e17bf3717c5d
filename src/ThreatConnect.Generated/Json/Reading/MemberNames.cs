using System.Text;

namespace ThreatConnect.Json;

// The names of the members of a model. A member is known by its index; all other members have the index after the last one.
internal sealed class MemberNames
{
    // A set of members that were read has one bit for each.
    private const int Most = 63;

    private static int s_count;

    // Each name with its quotation marks and the colon: the form in which it is sent.
    private readonly byte[][] _sent;

    // The indexes by the hash of the name, each one larger than it is; 0 where there is none.
    private readonly byte[] _slots;

    // Which member followed each the last time; the first is what followed the beginning. Threads may overwrite each other's values, which
    // costs a comparison.
    private readonly byte[] _guesses;

    public MemberNames(params string[] names)
    {
        if (names.Length > Most)
        {
            throw new ArgumentException($"A model has {Most} members at most.", nameof(names));
        }

        FirstNumber = Interlocked.Add(ref s_count, names.Length) - names.Length;
        _sent = new byte[names.Length][];
        _slots = new byte[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(names.Length + 1) * 4)];
        _guesses = new byte[names.Length + 2];
        for (var index = 0; index < names.Length; index++)
        {
            _sent[index] = Encoding.UTF8.GetBytes($"\"{names[index]}\":");
            _guesses[index] = (byte)index;
            var slot = SlotOf(NameOf(index));
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = (byte)(index + 1);
        }
    }

    public int Count => _sent.Length;

    // The number of the first member among those of all models.
    public int FirstNumber { get; }

    // Returns the index of the member that is expected after another one, -1 for the beginning, if the text begins with its name.
    public bool TryGuess(ReadOnlySpan<byte> text, int previous, out int index, out int length)
    {
        index = _guesses[previous + 1];
        if ((uint)index < (uint)_sent.Length && text.StartsWith(_sent[index]))
        {
            length = _sent[index].Length;
            return true;
        }

        length = 0;
        return false;
    }

    // Returns the index of the member of a name, and expects it after the other one from now on.
    public int Find(ReadOnlySpan<byte> name, int previous)
    {
        for (var slot = SlotOf(name); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var index = _slots[slot] - 1;
            if (name.SequenceEqual(NameOf(index)))
            {
                _guesses[previous + 1] = (byte)index;
                return index;
            }
        }

        return _sent.Length;
    }

    public string TextOf(int index) => Encoding.UTF8.GetString(NameOf(index));

    private ReadOnlySpan<byte> NameOf(int index) => _sent[index].AsSpan(1, _sent[index].Length - 3);

    private int SlotOf(ReadOnlySpan<byte> name) => name.IsEmpty
        ? 0
        : (name.Length + (name[0] * 7) + (name[name.Length / 2] * 31) + (name[^1] * 3)) & (_slots.Length - 1);
}
