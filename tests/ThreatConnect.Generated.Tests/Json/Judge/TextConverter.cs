using System.Text.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Tests.Json;

// Writes a text, and rejects one that has an unpaired surrogate.
internal sealed class TextConverter : RequestConverter<string>
{
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(WellFormed.Check(value));
}
