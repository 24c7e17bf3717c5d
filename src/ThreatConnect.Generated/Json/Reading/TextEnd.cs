using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ThreatConnect.Json;

// Finds what ends a text, or may not stand in it as it is: a quotation mark, a backslash or a control character.
internal static class TextEnd
{
    // Returns -1 if there is none. Optimized at once: most programs end before the runtime does it, and SearchValues would be compiled in
    // each of them without optimization.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Find(ReadOnlySpan<byte> text)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        var position = 0;
        for (; position <= text.Length - Vector128<byte>.Count; position += Vector128<byte>.Count)
        {
            var units = Vector128.LoadUnsafe(ref first, (nuint)position);
            var ends = Vector128.Equals(units, Vector128.Create((byte)'"'))
                | Vector128.Equals(units, Vector128.Create((byte)'\\'))
                | Vector128.Equals(units, Vector128.Min(units, Vector128.Create((byte)0x1F)));
            if (ends != Vector128<byte>.Zero)
            {
                return position + BitOperations.TrailingZeroCount(ends.ExtractMostSignificantBits());
            }
        }

        for (; position < text.Length; position++)
        {
            if (text[position] is (byte)'"' or (byte)'\\' or < 0x20)
            {
                return position;
            }
        }

        return -1;
    }
}
