using System.Buffers;
using System.Text;
using System.Text.Json;
using ThreatConnect.Json;

namespace ThreatConnect.Tests.Json;

// Writes models as the client does.
internal static class Written
{
    public static string Text(object model, bool isBatch = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, RequestJson.Options);
        JsonMembers.WriteObject(json, (IJsonModel)model, isBatch);
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
