namespace ThreatConnect.Testing.Wire;

// The attribute of evidence.md §7.6.
internal static class AttributeWriter
{
    public static void Write(Utf8JsonWriter writer, ItemAttribute attribute, Includes includes)
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
            ItemWriter.WriteBlock(writer, "securityLabel", attribute.Labels, SecurityLabelWriter.Write);
        }
    }
}
