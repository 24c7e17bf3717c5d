namespace ThreatConnect.Testing.Browser;

// The JSON that the pages read.
internal static class PageJson
{
    public static void WriteArray<T>(Utf8JsonWriter writer, string name, IEnumerable<T> values, Action<T> writeMembers)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStartObject();
            writeMembers(value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // An item as a row of a list.
    public static void WriteRow(Utf8JsonWriter writer, Item item, Store store)
    {
        WriteReference(writer, item);
        writer.WriteString("owner", item.Owner.Name);
        writer.WriteString("modified", WireDate.Format(item.LastModified));
        writer.WriteNumber("associations", store.Associations.CountOf(item));
        writer.WriteStartArray("tags");
        foreach (var tag in item.Tags)
        {
            writer.WriteStringValue(tag.Name);
        }

        writer.WriteEndArray();
        WriteLabels(writer, item.Labels);
        WriteArray(writer, "attributes", item.Attributes, attribute =>
        {
            writer.WriteNumber("id", attribute.Id);
            writer.WriteString("type", attribute.Type.Name);
            writer.WriteString("value", attribute.Value);
            writer.WriteString("source", attribute.Source);
            writer.WriteBoolean("displayed", attribute.IsDisplayed);
            WriteLabels(writer, attribute.Labels);
        });
    }

    public static void WriteDetails(Utf8JsonWriter writer, Item item)
    {
        writer.WriteString("added", WireDate.Format(item.DateAdded));
        writer.WriteString("target", ItemClass.TargetOf(item));
        WriteArray(writer, "fields", FieldsOf(item).Where(field => field.Value is not null), field =>
        {
            writer.WriteString("name", field.Name);
            writer.WriteString("value", FieldText(field.Value!));
        });
    }

    public static void WriteNeighborhood(Utf8JsonWriter writer, Neighborhood neighborhood)
    {
        WriteArray(writer, "nodes", neighborhood.Items, item => WriteReference(writer, item));
        WriteArray(writer, "others", neighborhood.Others, item => WriteReference(writer, item));
        WriteArray(writer, "lines", neighborhood.Lines, line =>
        {
            writer.WriteNumber("from", line.From.Id);
            writer.WriteNumber("to", line.To.Id);
            writer.WriteString("name", line.Name);
            writer.WriteBoolean("directed", line.IsDirected);
        });
    }

    private static void WriteReference(Utf8JsonWriter writer, Item item)
    {
        writer.WriteNumber("id", item.Id);
        writer.WriteString("class", ItemClass.Of(item).Name);
        writer.WriteString("type", item.ItemType.Name);
        writer.WriteString("name", ItemClass.NameOf(item));
    }

    private static void WriteLabels(Utf8JsonWriter writer, ImmutableArray<SecurityLabel> labels) =>
        WriteArray(writer, "labels", labels, label =>
        {
            writer.WriteString("name", label.Name);
            writer.WriteString("color", label.Color);
        });

    private static IEnumerable<(string Name, object? Value)> FieldsOf(Item item)
    {
        IEnumerable<(string Name, object? Value)> own = item switch
        {
            Group group => [("xid", group.Xid)],
            Indicator indicator =>
            [
                .. indicator.Type.KeyMembers.Zip(indicator.Keys).Select(pair => (pair.First, (object?)pair.Second)),
                ("rating", indicator.Rating),
                ("confidence", indicator.Confidence),
                ("active", indicator.IsActive),
                ("privateFlag", indicator.IsPrivate),
                ("falsePositiveCount", indicator.FalsePositiveCount),
                ("observationCount", indicator.ObservationCount),
            ],
            WorkflowTask task =>
            [
                ("assignees", string.Join(", ", task.Assignees.Select(user => user.UserName))),
                ("escalatees", string.Join(", ", task.Escalatees.Select(user => user.UserName))),
            ],
            _ => [],
        };
        return own.Concat(item.ItemType.Fields.Zip(item.Fields).Select(pair => (pair.First.Name, pair.Second ?? pair.First.WhenUnset)));
    }

    private static string FieldText(object value) => value switch
    {
        DateTimeOffset date => WireDate.Format(date),
        bool flag => WireFlag.Format(flag),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
