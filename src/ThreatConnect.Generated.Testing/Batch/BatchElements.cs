namespace ThreatConnect.Testing.Batch;

internal static class BatchElements
{
    // The elements of a member that is an array, or null when it is not there.
    public static IEnumerable<JsonElement>? Find(JsonElement body, string name, string entity) => new MemberReader(body, entity).Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } array => array.EnumerateArray(),
        _ => throw ApiError.InvalidField(name, entity),
    };

    // As Find; every element is an object.
    public static IEnumerable<JsonElement>? FindObjects(JsonElement body, string name, string entity) =>
        Find(body, name, entity)?.Select(element => Object(element, name, entity));

    public static JsonElement Object(JsonElement element, string name, string entity) =>
        element.ValueKind is JsonValueKind.Object ? element : throw ApiError.InvalidField(name, entity);

    public static string Required(string? value, string name, string entity) =>
        string.IsNullOrEmpty(value) ? throw ApiError.InvalidField(name, entity) : value;
}
