namespace ThreatConnect.Testing.Wire;

/// <summary>The members that several kinds of items share.</summary>
internal static class ItemWriter
{
    public static void WriteOwner(Utf8JsonWriter writer, Owner owner, bool isObject)
    {
        if (isObject)
        {
            writer.WriteStartObject("owner");
            OwnerWriter.Write(writer, owner);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteString("ownerName", owner.Name);
        }
    }

    public static void WriteXid(Utf8JsonWriter writer, Item item) =>
        writer.WriteString("xid", string.Create(CultureInfo.InvariantCulture, $"uuid:{item.Id}"));

    public static void WriteFields(Utf8JsonWriter writer, Item item, ItemView view)
    {
        var type = item.ItemType;
        for (var index = 0; index < type.Fields.Count; index++)
        {
            var field = type.Fields[index];
            if (view.Shows(field, item.Fields[index]))
            {
                WriteField(writer, field, item.Fields[index] ?? field.WhenUnset);
            }
        }
    }

    // Attributes and labels of an item are blocks of §3.3 too; an item without any shows an empty list.
    public static void WriteBlocks(Utf8JsonWriter writer, Item item, ItemView view)
    {
        if (view.Includes.HasFlag(Includes.Attributes))
        {
            writer.WriteStartArray("attribute");
            writer.WriteEndArray();
        }

        if (view.Includes.HasFlag(Includes.Tags))
        {
            // §3.3: the tags of tasks in lists have no description.
            Action<Utf8JsonWriter, Tag> writeTag = view.IsList && item is WorkflowTask ? TagWriter.Write : TagWriter.WriteDescribed;
            writer.WriteStartArray("tag");
            foreach (var tag in item.Tags)
            {
                writer.WriteStartObject();
                writeTag(writer, tag);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (view.Includes.HasFlag(Includes.Labels))
        {
            writer.WriteStartArray("securityLabel");
            writer.WriteEndArray();
        }
    }

    private static void WriteField(Utf8JsonWriter writer, FieldDefinition field, object? value)
    {
        switch (value)
        {
            case null when field.NullWhenUnset:
                writer.WriteNull(field.Name);
                break;
            case null:
                break;
            case string text:
                writer.WriteString(field.Name, text);
                break;
            case long number:
                writer.WriteNumber(field.Name, number);
                break;
            case DateTimeOffset date:
                writer.WriteString(field.Name, WireDate.Format(date));
                break;
            case bool flag when field.Kind is FieldKind.FlagAsText:
                writer.WriteString(field.Name, flag ? "true" : "false");
                break;
            case bool flag:
                writer.WriteBoolean(field.Name, flag);
                break;
            default:
                throw new InvalidOperationException($"The field {field.Name} holds a {value.GetType()}.");
        }
    }
}
