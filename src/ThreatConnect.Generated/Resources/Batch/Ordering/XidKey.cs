using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ThreatConnect;

// What is remembered of an xid: enough of its hash to tell it from any other, in a fraction of its length.
internal readonly record struct XidKey(ulong High, ulong Low)
{
    private const int StackLimit = 512;

    public static XidKey Of(string xid)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var longest = Encoding.UTF8.GetMaxByteCount(xid.Length);
        var bytes = longest <= StackLimit ? stackalloc byte[StackLimit] : new byte[longest];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(xid, bytes)], hash);
        return new XidKey(BinaryPrimitives.ReadUInt64BigEndian(hash), BinaryPrimitives.ReadUInt64BigEndian(hash[8..]));
    }
}
