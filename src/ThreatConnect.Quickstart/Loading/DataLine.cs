using System.Text.Json;

namespace ThreatConnect.Quickstart.Loading;

// A group or an indicator of a data file.
// Location: file and line, for messages.
// Type: the name of the type.
// Members: its texts and numbers, as they stand in the file.
internal sealed record DataLine(string Location, string Type, IReadOnlyDictionary<string, string> Members)
{
    public IReadOnlyList<DataAttribute> Attributes { get; private init; } = [];

    public IReadOnlyList<string> Tags { get; private init; } = [];

    public IReadOnlyList<string> SecurityLabels { get; private init; } = [];

    // The groups that it is associated with.
    public IReadOnlyList<GroupName> Groups { get; private init; } = [];

    public static DataLine Parse(string text, string location)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            return new DataLine(location, ReadText(root, "type"), ReadMembers(root))
            {
                Attributes = ReadList(root, "attributes", ReadAttribute),
                Tags = ReadList(root, "tags", ReadText),
                SecurityLabels = ReadList(root, "securityLabels", ReadText),
                Groups = [.. ReadList(root, "associatedGroups", ReadGroup), .. ReadList(root, "groups", ReadGroup)],
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new DataFormatException($"{location} is not a JSON object with a type: {exception.Message}", exception);
        }
    }

    private static Dictionary<string, string> ReadMembers(JsonElement root) => root.EnumerateObject()
        .Where(member => member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
        .ToDictionary(member => member.Name, member => member.Value.ToString(), StringComparer.Ordinal);

    private static T[] ReadList<T>(JsonElement root, string name, Func<JsonElement, T> read) =>
        root.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(read)] : [];

    private static DataAttribute ReadAttribute(JsonElement attribute) =>
        new(ReadText(attribute, "type"), ReadText(attribute, "value"), attribute.TryGetProperty("source", out var source)
            ? source.GetString()
            : null);

    private static GroupName ReadGroup(JsonElement group) => new(ReadText(group, "type"), ReadText(group, "name"));

    private static string ReadText(JsonElement root, string name) =>
        root.GetProperty(name).GetString() ?? throw new InvalidOperationException($"Its {name} is null.");

    private static string ReadText(JsonElement element) => element.GetString() ?? string.Empty;
}

// An attribute of a data file.
internal sealed record DataAttribute(string Type, string Value, string? Source)
{
    public override string ToString() => Source is null ? $"{Type}: {Value}" : $"{Type}: {Value} (from {Source})";
}

// A data file is missing, or a line of it is not what the format says.
internal sealed class DataFormatException(string message, Exception? innerException = null) : Exception(message, innerException);
