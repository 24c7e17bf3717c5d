using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ThreatConnect.Paging;

// Recognizes a page whose items were sent before, by their length, their beginning and their end. Items differ at least in their ids.
internal readonly record struct PageMark(UInt128 Digest)
{
    private const int Part = 1024;

    // items: the items as they were sent.
    public static PageMark Of(ReadOnlySpan<byte> items)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(BitConverter.GetBytes(items.Length));
        hash.AppendData(items[..Math.Min(items.Length, Part)]);
        hash.AppendData(items[Math.Max(0, items.Length - Part)..]);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(digest);
        return new PageMark(BinaryPrimitives.ReadUInt128LittleEndian(digest));
    }
}
