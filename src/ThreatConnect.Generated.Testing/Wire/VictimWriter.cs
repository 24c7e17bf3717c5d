namespace ThreatConnect.Testing.Wire;

// Writes victims, and the assets of victims and adversaries.
internal static class VictimWriter
{
    // evidence.md §7.10: a victim has neither its owner nor dates.
    public static void Write(Utf8JsonWriter writer, Victim victim, ItemView view)
    {
        writer.WriteNumber("id", victim.Id);
        writer.WriteString("name", victim.Name);
        ItemWriter.WriteFields(writer, victim, view);
        writer.WriteString("webLink", WebLink.Of(victim));
        ItemWriter.WriteBlocks(writer, victim, view);
    }

    // evidence.md §7.11, §7.12.
    public static void WriteAsset(Utf8JsonWriter writer, Asset asset, ItemView view)
    {
        if (view.IsList)
        {
            // evidence.md §7.11: ids are texts in lists, and numbers in responses to writes.
            writer.WriteString("id", asset.Id.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNumber("id", asset.Id);
        }

        writer.WriteString("type", asset.Type.Name);
        writer.WriteString("webLink", WebLink.Of(asset));
        if (view.Shape is ItemShape.GenericList)
        {
            writer.WriteString("name", asset.Value);
        }
        else
        {
            ItemWriter.WriteFields(writer, asset, view);
        }
    }
}
