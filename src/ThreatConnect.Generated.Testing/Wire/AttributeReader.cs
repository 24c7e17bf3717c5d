namespace ThreatConnect.Testing.Wire;

// Reads the bodies of evidence.md §7.6, or refuses them with the messages of §1.6.
internal static class AttributeReader
{
    private const string Entity = "attribute";

    public static AttributeType ReadType(JsonElement body, ItemType itemType, AttributeTypeDirectory types)
    {
        var name = new MemberReader(body, Entity).Text("type");
        if (string.IsNullOrEmpty(name))
        {
            throw ApiError.InvalidField("type", Entity);
        }

        return types.ByName(name) is { } type && type.IsFor(itemType.Name) ? type : throw ApiError.AttributeTypeNotFound();
    }

    // A type in the body of an update is read over: it cannot change, and members that are not for writing are ignored (evidence.md §5.1).
    public static AttributeChange ReadChange(JsonElement body, AttributeType type)
    {
        var members = new MemberReader(body, Entity);
        return new AttributeChange(Check(members.Text("value"), type), members.Text("source"), members.Flag("displayed"));
    }

    // The value, if the type allows it.
    public static string Check(string? value, AttributeType type)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw ApiError.AttributeWithoutValue();
        }

        if (value.Length > type.MaximumSize)
        {
            throw ApiError.Length("value", Entity, type.MaximumSize);
        }

        if (type.Rule is { } rule && !rule.Allows(value))
        {
            throw ApiError.AttributeValue(type.ErrorMessage);
        }

        return value;
    }
}
