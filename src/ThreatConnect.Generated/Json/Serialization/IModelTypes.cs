using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ThreatConnect.Json;

// What System.Text.Json needs for a model. The reader of the model makes it, so that no type is looked for by reflection.
internal interface IModelTypes
{
    JsonConverter CreateConverter();

    // Of the model, or of a list of such models; null for any other type.
    JsonTypeInfo? CreateTypeInfo(Type type, JsonSerializerOptions options);
}
