namespace ThreatConnect.Testing.Wire;

// Writes playbooks (evidence.md §7.22).
internal static class PlaybookWriter
{
    public static void Write(Utf8JsonWriter writer, Playbook playbook)
    {
        writer.WriteNumber("id", playbook.Id);
        writer.WriteString("groupXid", playbook.GroupXid);
        writer.WriteString("name", playbook.Name);
        WriteIfSet(writer, "description", playbook.Description);
        writer.WriteString("webLink", WebLink.Of(playbook));
        writer.WriteString("groupWebLink", WebLink.OfGroup(playbook));
        writer.WriteString("version", string.Create(CultureInfo.InvariantCulture, $"{playbook.Version}.0"));
        writer.WriteNull("comment");
        writer.WriteString("type", "Playbook");
        WriteIfSet(writer, "triggerType", playbook.TriggerType);
        writer.WriteNull("endpoint");
        writer.WriteBoolean("active", playbook.IsActive);
        writer.WriteBoolean("basicAuthEnabled", false);
        writer.WriteString("logLevel", "WARN");
        writer.WriteNumber("updated", playbook.Updated.ToUnixTimeMilliseconds());
        writer.WriteStartArray("labels");
        foreach (var label in playbook.Labels)
        {
            writer.WriteStringValue(label);
        }

        writer.WriteEndArray();
        writer.WriteNumber("priority", 1);
    }

    public static void WriteSingle(Utf8JsonWriter writer, Playbook playbook)
    {
        Write(writer, playbook);
        writer.WriteStartArray("playbookTriggerList");
        if (playbook.TriggerType is { } type)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", playbook.Id);
            writer.WriteString("name", $"{type} Trigger 1");
            writer.WriteString("type", type);
            writer.WriteString("eventType", "External");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteIfSet(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
