using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThreatConnect.Tests.Json;

// How System.Text.Json reads and writes the models that responses contain.
internal static class ModelJudge
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        TypeInfoResolver = new MemberResolver(),
        AllowTrailingCommas = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        RespectNullableAnnotations = true,
        Converters =
        {
            new CheckedElementConverter(),
            new LenientTextConverter(),
            new LenientBooleanConverter(),
            new LenientDateTimeConverter(),
            new LenientNumberConverter<int>(),
            new LenientNumberConverter<long>(),
            new LenientNumberConverter<decimal>(),
            new LenientNumberConverter<double>(),
        },
    };
}
