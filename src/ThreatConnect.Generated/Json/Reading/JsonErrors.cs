using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ThreatConnect.Json;

// Creates the errors of reading, which say where in the text they are.
internal static class JsonErrors
{
    // json: the text from the beginning of the value.
    // position: where it cannot be read.
    // reason: why, if it is valid JSON.
    public static JsonException Create(ReadOnlySpan<byte> json, int position, string reason)
    {
        try
        {
            var value = Start(json);
            value.Read();
            value.Skip();
        }
        catch (JsonException exception)
        {
            return exception;
        }

        var before = json[..position];
        var line = before.Count((byte)'\n');
        var column = position - (before.LastIndexOf((byte)'\n') + 1);
        var path = PathOf(json, position);
        var place = string.Create(CultureInfo.InvariantCulture, $"Path: {path} | LineNumber: {line} | BytePositionInLine: {column}.");
        return new JsonException($"{reason} {place}", path, line, column);
    }

    private static Utf8JsonReader Start(ReadOnlySpan<byte> json) => new(json, new JsonReaderOptions { AllowTrailingCommas = true });

    // The path of the value that begins at the place, or ends there.
    private static string PathOf(ReadOnlySpan<byte> json, int position)
    {
        var reader = Start(json);
        var steps = new List<string>();
        var items = new Stack<int?>([null]);
        while (reader.Read() && reader.BytesConsumed <= position)
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                items.Pop();
                steps.RemoveAt(steps.Count - 1);
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                steps[^1] = $".{Encoding.UTF8.GetString(reader.ValueSpan)}";
                continue;
            }

            if (items.Pop() is { } index)
            {
                steps[^1] = $"[{index.ToString(CultureInfo.InvariantCulture)}]";
                items.Push(index + 1);
            }
            else
            {
                items.Push(null);
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                items.Push(reader.TokenType == JsonTokenType.StartArray ? 0 : null);
                steps.Add("");
            }
        }

        return "$" + string.Concat(steps);
    }
}
