namespace ThreatConnect.Testing.Wire;

// Writes tasks (evidence.md §7.9).
internal static class TaskWriter
{
    public static void Write(Utf8JsonWriter writer, WorkflowTask task, ItemView view)
    {
        writer.WriteNumber("id", task.Id);
        writer.WriteString("name", task.Name);
        // evidence.md §3.3: lists have only the name of the owner, even with includes.
        ItemWriter.WriteOwner(writer, task.Owner, isObject: !view.IsList);
        writer.WriteString("dateAdded", WireDate.Format(task.DateAdded));
        if (view.Shape is ItemShape.Updated)
        {
            writer.WriteString("lastModified", WireDate.Format(task.LastModified));
        }

        writer.WriteString("webLink", WebLink.Of(task));
        ItemWriter.WriteFields(writer, task, view);
        writer.WriteBoolean("escalated", task.IsEscalated(view.Now));
        writer.WriteBoolean("reminded", task.IsReminded(view.Now));
        writer.WriteBoolean("overdue", task.IsOverdue(view.Now));
        if (!view.IsList)
        {
            WriteUsers(writer, "assignee", task.Assignees);
            WriteUsers(writer, "escalatee", task.Escalatees);
        }

        if (view.ShowsAdditional)
        {
            ItemWriter.WriteXid(writer, task.Id);
        }

        ItemWriter.WriteBlocks(writer, task, view);
    }

    private static void WriteUsers(Utf8JsonWriter writer, string name, ImmutableArray<Member> users)
    {
        if (users.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var user in users)
        {
            writer.WriteStartObject();
            OwnerWriter.WriteUser(writer, user);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
