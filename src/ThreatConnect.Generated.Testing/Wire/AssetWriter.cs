namespace ThreatConnect.Testing.Wire;

// The assets of evidence.md §7.11 and §7.12.
internal static class AssetWriter
{
    public static void Write(Utf8JsonWriter writer, Asset asset, ItemView view)
    {
        if (view.IsList)
        {
            // evidence.md §7.11: ids are texts in lists, and numbers in the answers to writes.
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
