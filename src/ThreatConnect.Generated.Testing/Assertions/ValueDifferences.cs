namespace ThreatConnect.Testing.Assertions;

// Compares expected and actual values, and describes each difference.
internal static class ValueDifferences
{
    // A value that is not set is not compared.
    public static IEnumerable<string> Value<T>(string name, T? expected, T? actual) =>
        expected is null ? [] : Field(name, expected, actual);

    // Here null is a value too.
    public static IEnumerable<string> Field(string name, object? expected, object? actual) =>
        Show(expected) == Show(actual) ? [] : [$"{name}: expected {Show(expected)}, was {Show(actual)}"];

    public static IEnumerable<string> Texts(string name, IReadOnlyList<string> expected, IReadOnlyList<string> actual) =>
        expected.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            ? []
            : [$"{name}: expected {Show(expected.Select(Show))}, was {Show(actual.Select(Show))}"];

    // Each expected element must match an actual one, and no actual one may be left over.
    public static IEnumerable<string> Lists<T>(string name, IReadOnlyList<T> expected, IReadOnlyList<T> actual, Func<T, T, bool> matches)
        where T : class
    {
        var left = actual.ToList();
        var missing = expected.Where(expected => !Take(left, actual => matches(expected, actual))).ToArray();
        return missing.Length == 0 && left.Count == 0
            ? []
            : [$"{name}: expected {Show(expected.Select(PartText.Of))}, was {Show(actual.Select(PartText.Of))}"];
    }

    private static bool Take<T>(List<T> list, Predicate<T> wanted)
    {
        var index = list.FindIndex(wanted);
        if (index >= 0)
        {
            list.RemoveAt(index);
        }

        return index >= 0;
    }

    private static string Show(IEnumerable<string> values) => string.Join(" and ", values) is { Length: > 0 } text ? text : "nothing";

    // Dates are in the format of JSON, which has no fractions of seconds.
    private static string Show(object? value) => value switch
    {
        null => "nothing",
        string text => $"\"{text}\"",
        bool flag => WireFlag.Format(flag),
        DateTimeOffset date => WireDate.Format(date),
        decimal number => number.ToString("0.#############", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}

// Compares the file of a group with the expected content.
internal static class FileDifferences
{
    public static IEnumerable<string> Of(ReadOnlyMemory<byte> expected, Group? group, ContentStore contents)
    {
        using var file = group is null ? null : contents.Open(group);
        if (file is null)
        {
            return [$"file: expected {Size(expected.Length)}, was nothing"];
        }

        if (file.Length != expected.Length)
        {
            return [$"file: expected {Size(expected.Length)}, was {Size(file.Length)}"];
        }

        var actual = new byte[expected.Length];
        file.ReadExactly(actual);
        var same = expected.Span.CommonPrefixLength(actual);
        return same == expected.Length
            ? []
            :
            [
                string.Create(
                    CultureInfo.InvariantCulture, $"file: expected {expected.Span[same]:x2} at byte {same}, was {actual[same]:x2}"),
            ];
    }

    private static string Size(long length) => string.Create(CultureInfo.InvariantCulture, $"{length} bytes");
}
