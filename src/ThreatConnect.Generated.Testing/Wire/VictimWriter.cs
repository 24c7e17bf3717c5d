namespace ThreatConnect.Testing.Wire;

// The victim of evidence.md §7.10, which shows neither its owner nor dates.
internal static class VictimWriter
{
    public static void Write(Utf8JsonWriter writer, Victim victim, ItemView view)
    {
        writer.WriteNumber("id", victim.Id);
        writer.WriteString("name", victim.Name);
        ItemWriter.WriteFields(writer, victim, view);
        writer.WriteString("webLink", WebLink.Of(victim));
        ItemWriter.WriteBlocks(writer, victim, view);
    }
}
