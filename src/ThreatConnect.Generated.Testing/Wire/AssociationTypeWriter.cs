namespace ThreatConnect.Testing.Wire;

// The association type of evidence.md §7.16, whose flags are texts.
internal static class AssociationTypeWriter
{
    public static void Write(Utf8JsonWriter writer, AssociationType type)
    {
        writer.WriteString("name", type.Name);
        writer.WriteString("custom", WireFlag.Format(type.IsCustom));
        writer.WriteString("fileAction", WireFlag.Format(type.IsFileAction));
        writer.WriteString("apiBranch", type.Branch);
    }
}
