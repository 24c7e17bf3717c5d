using System.Text.Json;

namespace ThreatConnect.Json;

// Hands on each object of an answer as the bytes that came.
internal sealed class VerbatimReader : ItemReader<ReadOnlyMemory<byte>>
{
    public override void ReadOne(ReadOnlySpan<byte> json, List<ReadOnlyMemory<byte>> items) => items.Add(json.ToArray());

    public override void ReadMany(ReadOnlySpan<byte> json, List<ReadOnlyMemory<byte>> items)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowTrailingCommas = true });
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var (token, start) = (reader.TokenType, (int)reader.TokenStartIndex);
            reader.Skip();
            if (token == JsonTokenType.StartObject)
            {
                ReadOne(json[start..(int)reader.BytesConsumed], items);
            }
        }
    }
}
