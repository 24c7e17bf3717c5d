namespace ThreatConnect.Testing.Wire;

// Writes groups (evidence.md §7.4).
internal static class GroupWriter
{
    public static void Write(Utf8JsonWriter writer, Group group, ItemView view)
    {
        writer.WriteNumber("id", group.Id);
        writer.WriteString("name", group.Name);
        if (view.Shape is ItemShape.GenericList)
        {
            writer.WriteString("type", group.Type.Name);
        }

        ItemWriter.WriteOwner(writer, group.Owner, view.ShowsOwnerObject);
        writer.WriteString("dateAdded", WireDate.Format(group.DateAdded));
        writer.WriteString("lastModified", WireDate.Format(group.LastModified));
        writer.WriteString("webLink", WebLink.Of(group));
        ItemWriter.WriteFields(writer, group, view);
        if (view.ShowsAdditional)
        {
            writer.WriteString("xid", group.Xid);
            writer.WriteString("createdBy", ApiUser.DisplayName);
            writer.WriteBoolean("communityOrSource", group.Owner.IsShared);
            writer.WriteStartArray("additionalOwners");
            writer.WriteEndArray();
        }

        ItemWriter.WriteBlocks(writer, group, view);
    }
}
