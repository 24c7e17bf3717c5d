namespace ThreatConnect.Testing.Wire;

// Reads a type's own fields from the body of a create or an update.
internal static class FieldReader
{
    public static ImmutableArray<object?> Read(MemberReader members, ItemType type, bool creates) =>
        [.. type.Fields.Select(field => Read(members, field, type.Entity, creates))];

    // The value of a field in the form that is stored, or null.
    public static object? ValueOf(MemberReader members, FieldDefinition field) => field.Type switch
    {
        FieldType.Text => members.Text(field.Name),
        FieldType.Date => members.Date(field.Name),
        FieldType.Integer => members.Integer(field.Name),
        _ => members.Flag(field.Name),
    };

    private static object? Read(MemberReader members, FieldDefinition field, string entity, bool creates)
    {
        if (field.Input is FieldInput.ReadOnly)
        {
            return null;
        }

        var value = ValueOf(members, field);
        var isRequired = field.Input is FieldInput.RequiredAlways || (creates && field.Input is FieldInput.RequiredOnCreate);
        if (isRequired && value is null or "")
        {
            throw ApiError.InvalidField(field.Name, entity);
        }

        if (value is string text)
        {
            Check(text, field, entity);
        }

        return value;
    }

    private static void Check(string text, FieldDefinition field, string entity)
    {
        if (text.Length > field.MaximumLength)
        {
            throw ApiError.Length(field.Name, entity, field.MaximumLength.Value);
        }

        if (field.Values.Count > 0 && !field.Values.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            throw ApiError.Values(field.Name, entity, field.Values);
        }
    }
}
