namespace ThreatConnect.Testing.Assertions;

// Compares JSON by value: members in any order, numbers as numbers.
internal static class JsonDifferences
{
    public static JsonElement? TryParse(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            // A body does not have to be JSON.
            return null;
        }
    }

    // The differences, such as $.name: expected "x", was "y".
    public static IEnumerable<string> Between(JsonElement expected, JsonElement actual, string path = "$") =>
        (expected.ValueKind, actual.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => Members(expected, actual, path),
            (JsonValueKind.Array, JsonValueKind.Array) => Elements(expected, actual, path),
            _ when JsonElement.DeepEquals(expected, actual) => [],
            _ => [$"{path}: expected {expected.GetRawText()}, was {actual.GetRawText()}"],
        };

    private static IEnumerable<string> Members(JsonElement expected, JsonElement actual, string path)
    {
        foreach (var member in expected.EnumerateObject())
        {
            var memberPath = PathOf(path, member.Name);
            var differences = actual.TryGetProperty(member.Name, out var value)
                ? Between(member.Value, value, memberPath)
                : [$"{memberPath}: expected {member.Value.GetRawText()}, was missing"];
            foreach (var difference in differences)
            {
                yield return difference;
            }
        }

        foreach (var member in actual.EnumerateObject().Where(member => !expected.TryGetProperty(member.Name, out _)))
        {
            yield return $"{PathOf(path, member.Name)}: expected nothing, was {member.Value.GetRawText()}";
        }
    }

    private static IEnumerable<string> Elements(JsonElement expected, JsonElement actual, string path)
    {
        var (expectedCount, actualCount) = (expected.GetArrayLength(), actual.GetArrayLength());
        for (var index = 0; index < Math.Max(expectedCount, actualCount); index++)
        {
            var elementPath = string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
            IEnumerable<string> differences =
                index >= actualCount ? [$"{elementPath}: expected {expected[index].GetRawText()}, was missing"]
                : index >= expectedCount ? [$"{elementPath}: expected nothing, was {actual[index].GetRawText()}"]
                : Between(expected[index], actual[index], elementPath);
            foreach (var difference in differences)
            {
                yield return difference;
            }
        }
    }


    private static string PathOf(string path, string name) =>
        name.All(character => char.IsAsciiLetterOrDigit(character) || character is '_') ? $"{path}.{name}" : $"{path}['{name}']";
}
