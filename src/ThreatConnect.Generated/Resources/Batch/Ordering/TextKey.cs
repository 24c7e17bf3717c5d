using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ThreatConnect.Resources.Batch.Ordering;

// A part of the hash of a text, such as an xid: enough to tell it from any other, in a fraction of its length.
internal readonly record struct TextKey(ulong High, ulong Low)
{
    private const int StackLimit = 512;

    public static TextKey Of(string text)
    {
        var longest = Encoding.UTF8.GetMaxByteCount(text.Length);
        var bytes = longest <= StackLimit ? stackalloc byte[StackLimit] : new byte[longest];
        return Of(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    public static TextKey Of(ReadOnlySpan<byte> text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text, hash);
        return FromHash(hash);
    }

    // Of a text and of the texts of a list.
    public static TextKey Of(ReadOnlySpan<byte> text, string[] list)
    {
        if (list.Length == 0)
        {
            return Of(text);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(text);
        for (var i = 0; i < list.Length; i++)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(list[i]));
            hash.AppendData("\0"u8);
        }

        return FromHash(hash.GetHashAndReset());
    }

    private static TextKey FromHash(ReadOnlySpan<byte> hash) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(hash), BinaryPrimitives.ReadUInt64BigEndian(hash[8..]));
}
