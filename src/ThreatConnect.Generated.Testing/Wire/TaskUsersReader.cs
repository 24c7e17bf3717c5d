namespace ThreatConnect.Testing.Wire;

// Reads the users of a task in any of the forms of evidence.md §7.9. They must be members of the organization.
internal static class TaskUsersReader
{
    public static ImmutableArray<Member>? Read(MemberReader members, string name, Credentials credentials)
    {
        if (members.Find(name) is not { } element)
        {
            return null;
        }

        var users = Elements(element)
            .Select(user => user.ValueKind is JsonValueKind.Object && user.TryGetProperty("userName", out var names)
                ? names
                : throw ApiError.InvalidField(name, PlainTypes.Task.Entity))
            .SelectMany(Elements)
            .Select(text => Find(members, text, name, credentials) ?? throw ApiError.InvalidField(name, PlainTypes.Task.Entity));
        return [.. users.Distinct()];
    }

    private static IEnumerable<JsonElement> Elements(JsonElement element) =>
        element.ValueKind is JsonValueKind.Array ? element.EnumerateArray() : [element];

    private static Member? Find(MemberReader members, JsonElement text, string name, Credentials credentials) =>
        text.ValueKind is JsonValueKind.String ? Member.Find(credentials, members.StringOf(text, name)) : null;
}
