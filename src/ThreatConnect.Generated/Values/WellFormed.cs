using System.Buffers;
using System.Text;

namespace ThreatConnect.Values;

// Which texts can be carried over the wire: half of a surrogate pair would silently become another character.
internal static class WellFormed
{
    // Whether every surrogate has its other half.
    public static bool IsWellFormed(string value)
    {
        var rest = value.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var consumed) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[consumed..];
        }

        return true;
    }

    // Hands on a text that can be carried.
    public static string Check(string value) => IsWellFormed(value)
        ? value
        : throw new ArgumentException($"A text holds half of a surrogate pair, which no encoding can carry: \"{Excerpt.Of(value)}\".");
}
