using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ThreatConnect.Serialization;

namespace ThreatConnect;

// The list of models is written by the build; how they are read and written stands here.
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ModelContext
{
    // Reads leniently and writes strictly.
    public static ModelContext Shared { get; } = new(new JsonSerializerOptions
    {
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
    });
}
