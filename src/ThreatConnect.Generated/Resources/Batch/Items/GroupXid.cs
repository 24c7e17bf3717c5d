using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ThreatConnect;

// The xid of a group that was given none: the same whenever the same group comes.
internal static class GroupXid
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Compute(BatchGroup group)
    {
        using var buffer = new ItemBuffer();
        buffer.Write(Encoding.UTF8.GetBytes(group.Type.ToString()));
        buffer.Write("\n"u8);
        using (var writer = new Utf8JsonWriter(buffer, s_options))
        {
            GroupText.WriteCreate(writer, group);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.Written.Span, hash);
        return Convert.ToHexStringLower(hash);
    }
}
