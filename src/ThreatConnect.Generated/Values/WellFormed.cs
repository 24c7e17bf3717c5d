using System.Buffers;
using System.Text;

namespace ThreatConnect.Values;

// Determines which texts can be encoded: an unpaired surrogate would silently become another character.
internal static class WellFormed
{
    public static bool IsWellFormed(string value)
    {
        // Almost no text has a surrogate, and most have only ASCII.
        var rest = value.AsSpan();
        if (Ascii.IsValid(rest))
        {
            return true;
        }

        var first = rest.IndexOfAnyInRange('\uD800', '\uDFFF');
        if (first < 0)
        {
            return true;
        }

        rest = rest[first..];
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

    // Returns the text, or throws an ArgumentException if it cannot be encoded.
    public static string Check(string value) => IsWellFormed(value)
        ? value
        : throw new ArgumentException($"A text holds half of a surrogate pair, which no encoding can carry: \"{Excerpt.Of(value)}\".");
}
