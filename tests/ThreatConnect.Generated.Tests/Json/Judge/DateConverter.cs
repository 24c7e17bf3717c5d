using System.Text.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Tests.Json;

// Writes a date and time in the form that the platform's SDKs send: UTC, to the second.
internal sealed class DateConverter : RequestConverter<DateTimeOffset>
{
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(WireDate.ToText(value));
}
