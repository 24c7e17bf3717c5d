namespace ThreatConnect.Testing.Wire;

// The tag of evidence.md §7.7, which has no id.
internal static class TagWriter
{
    public static void Write(Utf8JsonWriter writer, Tag tag)
    {
        writer.WriteString("name", tag.Name);
        writer.WriteString("webLink", WebLink.Of(tag));
    }

    public static void WriteDescribed(Utf8JsonWriter writer, Tag tag)
    {
        Write(writer, tag);
        if (tag.Description is { } description)
        {
            writer.WriteString("description", description);
        }
    }
}
