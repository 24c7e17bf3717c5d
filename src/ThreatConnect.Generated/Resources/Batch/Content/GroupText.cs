using System.Text.Json;

namespace ThreatConnect;

// Writes groups.
internal static class GroupText
{
    // What creates the group, as an object of its own.
    public static void WriteCreate(Utf8JsonWriter json, BatchGroup group)
    {
        if (group.Create is { } create)
        {
            create.ResourceType.WriteInBatch(json, create);
            return;
        }

        json.WriteStartObject();
        WriteName(json, group);
        json.WriteEndObject();
    }

    // The members that a batch adds, but for the groups that it is associated with.
    public static void WriteAdded(Utf8JsonWriter json, BatchGroup group)
    {
        GroupRules.Check(group);
        WriteTypeAndXid(json, group);
        MemberText.Write(json, "eventType"u8, group.EventKind?.ToString());
        MemberText.Write(json, "insights"u8, group.Insights);
        MemberText.Write(json, "aiProvider"u8, group.AiProvider);
        MemberText.Write(json, "aiLastRetrievalDate"u8, group.AiLastRetrievalDate);
        MemberText.WriteAttached(json, group);
    }

    // What a deletion needs.
    public static void WriteKey(Utf8JsonWriter json, BatchGroup group)
    {
        json.WriteStartObject();
        WriteName(json, group);
        WriteTypeAndXid(json, group);
    }

    private static void WriteName(Utf8JsonWriter json, BatchGroup group) => MemberText.Write(json, "name"u8, MemberText.Required(group.Name, "the name of the group"));

    private static void WriteTypeAndXid(Utf8JsonWriter json, BatchGroup group)
    {
        MemberText.Write(json, "type"u8, MemberText.Required(group.Type.ToString(), "the type of the group"));
        MemberText.Write(json, "xid"u8, MemberText.Required(group.Xid, "the xid of the group"));
    }
}
