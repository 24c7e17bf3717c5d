namespace ThreatConnect.Testing.Wire;

/// <summary>The members that groups and indicators share.</summary>
internal static class ItemWriter
{
    public static void WriteOwner(Utf8JsonWriter writer, Owner owner, ItemView view)
    {
        if (view.ShowsOwnerObject)
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

    public static void WriteFields(Utf8JsonWriter writer, ItemType type, Item item, ItemView view)
    {
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
            writer.WriteStartArray("tag");
            foreach (var tag in item.Tags)
            {
                writer.WriteStartObject();
                TagWriter.WriteDescribed(writer, tag);
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
