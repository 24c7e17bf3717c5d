namespace ThreatConnect.Testing.Wire;

internal static class OwnerWriter
{
    public static void Write(Utf8JsonWriter writer, Owner owner)
    {
        writer.WriteNumber("id", owner.Id);
        writer.WriteString("name", owner.Name);
        writer.WriteString("type", owner.Type);
    }
}
