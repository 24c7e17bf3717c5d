namespace ThreatConnect.Testing.Batch;

// Reads the file occurrences of an item: one object or an array of them (evidence.md §12.1, 38).
internal static class BatchOccurrenceReader
{
    private const string Name = "fileOccurrence";

    public static ImmutableArray<FileOccurrence> Read(JsonElement body, string entity) => new MemberReader(body, entity).Find(Name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Object } one => [ReadOne(one)],
        { ValueKind: JsonValueKind.Array } several => [.. several.EnumerateArray().Select(one => ReadOne(BatchElements.Object(one, Name, entity)))],
        _ => throw ApiError.InvalidField(Name, entity),
    };

    private static FileOccurrence ReadOne(JsonElement body)
    {
        var members = new MemberReader(body, Name);
        var occurrence = new FileOccurrence { FileName = members.Text("fileName"), Path = members.Text("path"), Date = members.Date("date") };
        return occurrence.IsEmpty ? throw ApiError.NotProperlyFormed() : occurrence;
    }
}
