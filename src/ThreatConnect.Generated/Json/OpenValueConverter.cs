using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using ThreatConnect.Values;

namespace ThreatConnect.Json;

/// <summary>Converts open values: reads and writes their text unchanged, whether this version knows it or not.</summary>
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

        // A value of another JSON type is ignored; the object that contains it is still usable.
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
