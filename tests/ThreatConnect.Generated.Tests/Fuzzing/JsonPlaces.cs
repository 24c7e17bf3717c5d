using System.Text.Json;

namespace ThreatConnect.Tests.Fuzzing;

/// <summary>Where the values and containers of a JSON text stand, so that a mutation can cut and paste bytes that no writer would write.</summary>
internal sealed record JsonPlaces(IReadOnlyList<Range> Values, IReadOnlyList<JsonContainer> Containers)
{
    /// <summary>Finds the places; null when the text is no JSON (any more).</summary>
    public static JsonPlaces? TryFind(ReadOnlySpan<byte> json)
    {
        try
        {
            return Find(json);
        }
        catch (JsonException)
        {
            // An earlier mutation broke it, which is what mutations are for.
            return null;
        }
    }

    private static JsonPlaces Find(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1_000 });
        var (values, containers, open) = (new List<Range>(), new List<JsonContainer>(), new Stack<(JsonContainer Container, int Child)>());
        var child = -1;
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    child = start;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((new JsonContainer(start, reader.TokenType == JsonTokenType.StartObject), child < 0 ? start : child));
                    child = -1;
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    var (container, begin) = open.Pop();
                    container.End = (int)reader.BytesConsumed;
                    containers.Add(container);
                    Close(values, open, container.Start, begin, container.End);
                    break;
                default:
                    Close(values, open, start, child < 0 ? start : child, (int)reader.BytesConsumed);
                    child = -1;
                    break;
            }
        }

        return new JsonPlaces(values, containers);
    }

    private static void Close(List<Range> values, Stack<(JsonContainer Container, int Child)> open, int start, int child, int end)
    {
        values.Add(start..end);
        if (open.TryPeek(out var parent))
        {
            parent.Container.Children.Add(child..end);
        }
    }
}
