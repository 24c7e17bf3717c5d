using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using ThreatConnect.Values;

namespace ThreatConnect.Json;

/// <summary>Converts ids: reads a number or a text of digits, and writes a number.</summary>
/// <typeparam name="TId">The id type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IdConverter<TId> : JsonConverter<TId>
    where TId : struct, IId<TId>
{
    /// <inheritdoc/>
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return LenientValues.Id(ref reader) is { } number
            ? TId.FromInt64(number)
            : throw new JsonException("The id is not a whole number.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Value);
    }
}
