namespace ThreatConnect.Testing.Wire;

// Writes the members that items of several classes have.
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

    public static void WriteXid(Utf8JsonWriter writer, long id) =>
        writer.WriteString("xid", string.Create(CultureInfo.InvariantCulture, $"uuid:{id}"));

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

    // Writes the blocks of evidence.md §3.3. A block without values is an empty list.
    public static void WriteBlocks(Utf8JsonWriter writer, Item item, ItemView view)
    {
        if (view.Includes.HasFlag(Includes.Attributes))
        {
            // evidence.md §7.6: with includes, an attribute shows its labels.
            var includes = view.Includes | Includes.Labels;
            WriteBlock(writer, "attribute", item.Attributes, (to, attribute) => MetadataWriter.WriteAttribute(to, attribute, includes));
        }

        if (view.Includes.HasFlag(Includes.Tags))
        {
            // evidence.md §3.3: the tags of tasks in lists have no description.
            var isListedTask = view.IsList && item is WorkflowTask;
            WriteBlock(writer, "tag", item.Tags, isListedTask ? MetadataWriter.WriteTag : MetadataWriter.WriteTagWithDescription);
        }

        if (view.Includes.HasFlag(Includes.Labels))
        {
            WriteBlock(writer, "securityLabel", item.Labels, MetadataWriter.WriteSecurityLabel);
        }
    }

    public static void WriteBlock<T>(Utf8JsonWriter writer, string key, ImmutableArray<T> values, Action<Utf8JsonWriter, T> writeMembers)
    {
        writer.WriteStartArray(key);
        foreach (var value in values)
        {
            writer.WriteStartObject();
            writeMembers(writer, value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
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
            case bool flag when field.Type is FieldType.FlagAsText:
                writer.WriteString(field.Name, WireFlag.Format(flag));
                break;
            case bool flag:
                writer.WriteBoolean(field.Name, flag);
                break;
            default:
                throw new InvalidOperationException($"The field {field.Name} holds a {value.GetType()}.");
        }
    }
}
