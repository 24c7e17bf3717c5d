using System.Text.Json;
using System.Text.Json.Serialization;
using ThreatConnect.Values;

namespace ThreatConnect.Json;

// Writes a date and time in the form that the platform's SDKs send: UTC, to the second. Requests are never read.
internal sealed class DateConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A request is never read.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(WireDate.ToText(value));
}
