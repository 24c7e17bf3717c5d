using System.Text.Json;

namespace ThreatConnect.Quickstart.Loading;

/// <summary>A group or an indicator of a data file.</summary>
/// <param name="Place">File and line, for messages.</param>
/// <param name="Type">The name of the type.</param>
/// <param name="Members">Its texts and numbers, as they stand in the file.</param>
/// <param name="Tags">Its tags.</param>
internal sealed record DataLine(string Place, string Type, IReadOnlyDictionary<string, string> Members, IReadOnlyList<string> Tags)
{
    public static DataLine Parse(string text, string place)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            return new DataLine(place, root.GetProperty("type").GetString() ?? throw new InvalidOperationException("Its type is null."), ReadMembers(root), ReadTags(root));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new DataFormatException($"{place} is no JSON object with a type: {exception.Message}", exception);
        }
    }

    private static Dictionary<string, string> ReadMembers(JsonElement root) => root.EnumerateObject()
        .Where(member => member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
        .ToDictionary(member => member.Name, member => member.Value.ToString(), StringComparer.Ordinal);

    private static string[] ReadTags(JsonElement root) => root.TryGetProperty("tags", out var tags)
        ? [.. tags.EnumerateArray().Select(tag => tag.GetString() ?? string.Empty)]
        : [];
}
