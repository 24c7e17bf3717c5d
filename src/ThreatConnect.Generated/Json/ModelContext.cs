using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ThreatConnect.Json;

// How requests are written. The build writes the list of their models.
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ModelContext
{
    public static ModelContext Shared { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new DateConverter(), new TextConverter() },
    });

    public static JsonSerializerOptions Batch { get; } = new(Shared.Options)
    {
        TypeInfoResolver = ((IJsonTypeInfoResolver)Shared).WithAddedModifier(RenameForBatch),
    };

    // The content of a batch names two members of hosts differently than a request for one host.
    private static void RenameForBatch(JsonTypeInfo type)
    {
        if (type.Type != typeof(HostCreate))
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            property.Name = property.Name switch
            {
                "dnsActive" => "flag1",
                "whoisActive" => "flag2",
                var name => name,
            };
        }
    }
}
