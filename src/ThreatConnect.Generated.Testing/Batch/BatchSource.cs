namespace ThreatConnect.Testing.Batch;

// What errors call an item (evidence.md §9.6), valid or not: its xid, or else its value, its name, or what it refers to.
internal static class BatchSource
{
    private static readonly ImmutableArray<string> Names = ["xid", "summary", "value1", "name", "ref_1", "id_1"];

    public static string Of(JsonElement body, IndicatorTypeDirectory types)
    {
        var values = types.All
            .SelectMany(type => type.KeyMembers)
            .Select(name => TextOf(body, name))
            .OfType<string>();
        return Names.Select(name => TextOf(body, name)).FirstOrDefault(text => text is not null) ?? string.Join(" : ", values);
    }

    public static string? TextOf(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? Text(value) : null;

    private static string Text(JsonElement value)
    {
        try
        {
            return value.ToString();
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair is JSON, but no text.
            return value.GetRawText();
        }
    }
}
