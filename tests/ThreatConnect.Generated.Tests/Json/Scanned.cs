using System.Text;
using ThreatConnect.Json;

namespace ThreatConnect.Tests.Json;

// Reads single models as the client does.
internal static class Scanned
{
    public static T Read<T>(string json) => Read<T>(Encoding.UTF8.GetBytes(json));

    public static T Read<T>(byte[] json)
    {
        var text = new JsonScanner(json);
        var model = ItemReader<T>.OfModel.Read(ref text);
        text.End();
        return model;
    }
}
