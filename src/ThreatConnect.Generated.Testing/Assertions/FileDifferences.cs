namespace ThreatConnect.Testing.Assertions;

// Compares the file of a group with what it should be.
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
            : [string.Create(CultureInfo.InvariantCulture, $"file: expected {expected.Span[same]:x2} at byte {same}, was {actual[same]:x2}")];
    }

    private static string Size(long length) => string.Create(CultureInfo.InvariantCulture, $"{length} bytes");
}
