using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using ThreatConnect.Values;

namespace ThreatConnect.Json;

/// <summary>Reads and writes a word of the platform's unchanged, whether this version knows it or not.</summary>
/// <typeparam name="TValue">The value type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenValueConverter<TValue> : JsonConverter<TValue>
    where TValue : struct, IOpenValue<TValue>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString() is { Length: > 0 } word ? TValue.FromString(word) : default;
        }

        // An odd form says nothing that could be kept; the object around it is still good.
        reader.Skip();
        return default;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(WellFormed.Check(value.ToString()));
    }
}
