namespace ThreatConnect.Testing.Wire;

// The attribute type of evidence.md §7.18: the members that are known, and those that the filters and the next version name.
internal static class AttributeTypeWriter
{
    public static void Write(Utf8JsonWriter writer, AttributeType type, Includes includes)
    {
        writer.WriteNumber("id", type.Id);
        writer.WriteString("name", type.Name);
        writer.WriteString("description", type.Description);
        writer.WriteString("owner", AttributeTypes.Owner);
        writer.WriteBoolean("system", true);
        writer.WriteNumber("maxSize", type.MaximumSize);
        writer.WriteBoolean("allowMarkdown", type.AllowMarkdown);
        writer.WriteString("errorMessage", type.ErrorMessage);
        if (includes.HasFlag(Includes.ValidationRule) && type.Rule is { } rule)
        {
            writer.WriteStartObject("validationRule");
            writer.WriteNumber("id", rule.Id);
            writer.WriteString("name", rule.Name);
            writer.WriteString("type", "SelectOne");
            writer.WriteString("text", string.Join(';', rule.Options));
            writer.WriteString("description", rule.Description);
            writer.WriteString("version", "1.0");
            writer.WriteEndObject();
        }
    }
}
