using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ThreatConnect.Serialization;

// Where the content of a batch names a member otherwise than a request for one object does.
internal static class BatchNames
{
    public static JsonSerializerOptions Options { get; } = new(ModelContext.Shared.Options)
    {
        TypeInfoResolver = ((IJsonTypeInfoResolver)ModelContext.Shared).WithAddedModifier(Rename),
    };

    private static void Rename(JsonTypeInfo type)
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
