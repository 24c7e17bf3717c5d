namespace ThreatConnect.Testing.Wire;

// Reads attributes, tags and security labels. Errors have the messages of evidence.md §1.6.
internal static class MetadataReader
{
    public const string SecurityLabelEntity = "securityLabel";

    private const string AttributeEntity = "attribute";
    private const int MaximumTagLength = 128;

    // evidence.md §7.6.
    public static AttributeType ReadAttributeType(JsonElement body, ItemType itemType, AttributeTypeDirectory types)
    {
        var name = new MemberReader(body, AttributeEntity).NonEmptyText("type");
        return types.ByName(name) is { } type && type.IsFor(itemType.Name) ? type : throw ApiError.AttributeTypeNotFound();
    }

    // A type in the body of an update is ignored: it cannot change, and members that are not for writing are ignored (evidence.md §5.1).
    public static AttributeChange ReadAttributeChange(JsonElement body, AttributeType type)
    {
        var members = new MemberReader(body, AttributeEntity);
        return new AttributeChange(
            CheckAttributeValue(members.Text("value"), type),
            members.Text("source"),
            members.Flag("displayed"));
    }

    // Returns the value, or throws if the type does not allow it.
    public static string CheckAttributeValue(string? value, AttributeType type)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw ApiError.AttributeWithoutValue();
        }

        if (value.Length > type.MaximumSize)
        {
            throw ApiError.Length("value", AttributeEntity, type.MaximumSize);
        }

        if (type.Rule is { } rule && !rule.Allows(value))
        {
            throw ApiError.AttributeValue(type.ErrorMessage);
        }

        return value;
    }

    // evidence.md §7.7: the name of a tag has at most 128 characters.
    public static string CheckTagName(string? name) => string.IsNullOrWhiteSpace(name) || name.Length > MaximumTagLength
        ? throw ApiError.Length("name", "tag", MaximumTagLength)
        : name;

    // evidence.md §7.8.
    public static SecurityLabelChange ReadSecurityLabel(JsonElement body)
    {
        var members = new MemberReader(body, SecurityLabelEntity);
        return new SecurityLabelChange(members.Name(), members.Text("description"), ReadColor(members));
    }

    private static string? ReadColor(MemberReader members) => members.Text("color") switch
    {
        null => null,
        { Length: 6 } color when color.All(char.IsAsciiHexDigit) => color,
        _ => throw ApiError.InvalidField("color", SecurityLabelEntity),
    };
}
