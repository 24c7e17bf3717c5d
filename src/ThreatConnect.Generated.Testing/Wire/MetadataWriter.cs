namespace ThreatConnect.Testing.Wire;

// Writes attributes, tags and security labels. Tags and labels have no id.
internal static class MetadataWriter
{
    // evidence.md §7.6.
    public static void WriteAttribute(Utf8JsonWriter writer, ItemAttribute attribute, Includes includes)
    {
        writer.WriteNumber("id", attribute.Id);
        writer.WriteString("type", attribute.Type.Name);
        writer.WriteString("value", attribute.Value);
        if (attribute.Source is { } source)
        {
            writer.WriteString("source", source);
        }

        writer.WriteString("dateAdded", WireDate.Format(attribute.DateAdded));
        writer.WriteString("lastModified", WireDate.Format(attribute.LastModified));
        writer.WriteBoolean("displayed", attribute.IsDisplayed);
        if (includes.HasFlag(Includes.Additional))
        {
            ItemWriter.WriteXid(writer, attribute.Id);
        }

        if (includes.HasFlag(Includes.Labels) && !attribute.Labels.IsEmpty)
        {
            ItemWriter.WriteBlock(writer, "securityLabel", attribute.Labels, WriteSecurityLabel);
        }
    }

    // evidence.md §7.7.
    public static void WriteTag(Utf8JsonWriter writer, Tag tag)
    {
        writer.WriteString("name", tag.Name);
        writer.WriteString("webLink", WebLink.Of(tag));
    }

    public static void WriteTagWithDescription(Utf8JsonWriter writer, Tag tag)
    {
        WriteTag(writer, tag);
        if (tag.Description is { } description)
        {
            writer.WriteString("description", description);
        }
    }

    // evidence.md §7.8.
    public static void WriteSecurityLabel(Utf8JsonWriter writer, SecurityLabel label)
    {
        writer.WriteString("name", label.Name);
        if (label.Description is { } description)
        {
            writer.WriteString("description", description);
        }

        writer.WriteString("dateAdded", WireDate.Format(label.DateAdded));
        if (label.Color is { } color)
        {
            writer.WriteString("color", color);
        }
    }
}
