using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThreatConnect.Tests.Json;

// How System.Text.Json writes the models of requests.
internal static class RequestJudge
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        TypeInfoResolver = new MemberResolver(),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new DateConverter(), new TextConverter() },
    };
}
