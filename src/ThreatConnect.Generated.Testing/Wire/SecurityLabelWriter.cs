namespace ThreatConnect.Testing.Wire;

// The security label of evidence.md §7.8, which has no id.
internal static class SecurityLabelWriter
{
    public static void Write(Utf8JsonWriter writer, SecurityLabel label)
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
