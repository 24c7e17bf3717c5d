using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThreatConnect.Json;

/// <summary>Creates the converters of the models: they are read and written as the client does, without reflection.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return ModelReaders.Find(typeToConvert) is IModelTypes;
    }

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return (ModelReaders.Find(typeToConvert) as IModelTypes)?.CreateConverter();
    }
}
