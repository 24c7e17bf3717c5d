namespace ThreatConnect.Testing.Seeding;

// Reads the members that only a type has.
internal static class SeedFields
{
    public static ImmutableArray<object?> Read(SeedBody body, ItemType type)
    {
        var values = body.Read(members => FieldReader.Read(members, type, creates: true), type.Fields.Select(field => field.Name));
        // What requests only read is a state of the server, which a test may want.
        return [.. values.Select((value, index) => type.Fields[index].Input is FieldInput.ReadOnly ? body.Members.Text(type.Fields[index].Name) : value)];
    }

    // Refuses members that the type has not.
    public static void Check(IEnumerable<string> given, string typeName, IReadOnlyCollection<string> known)
    {
        foreach (var name in given.Where(name => !known.Contains(name)))
        {
            throw new SeedException(known.Count == 0
                ? $"{WithArticle(typeName)} has no field {name}, and no other"
                : $"{WithArticle(typeName)} has no field {name}, but {string.Join(", ", known)}");
        }
    }

    public static string WithArticle(string typeName) => (typeName[0] is 'A' or 'E' or 'I' ? "an " : "a ") + typeName;
}
