using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests.Reading;

// Completes a row of a type table by the conventions that the readme of the document has, so that tests see each member.
internal static class RowDefaults
{
    public static YamlMappingNode OfType(YamlMappingNode row)
    {
        var (name, model) = (row.Text("name")!, row.Text("model")!);
        return WithRequests(row, model, ("entity", EntityOf(name)), ("branch", Plural(EntityOf(name))), ("id", model + "Id"));
    }

    public static YamlMappingNode OfAssets(YamlMappingNode row)
    {
        var model = row.Text("model")!;
        var assets = With(row, ("entity", LowerFirst(model)), ("id", model + "Id"));
        assets.Children["types"] = new YamlSequenceNode(row.List("types").Select(OfAssetType));
        return assets;
    }

    private static YamlMappingNode OfAssetType(YamlMappingNode row)
    {
        var (name, model) = (row.Text("name")!, row.Text("model")!);
        return WithRequests(row, model, ("entity", LowerFirst(model[..^"Asset".Length])), ("branch", Plural(EntityOf(name))));
    }

    private static YamlMappingNode WithRequests(YamlMappingNode row, string model, params (string Key, string Value)[] defaults)
    {
        var stem = model.EndsWith("Entity", StringComparison.Ordinal) ? model[..^"Entity".Length] : model;
        return With(row, [.. defaults, ("create", stem + "Create"), ("update", stem + "Update")]);
    }

    private static YamlMappingNode With(YamlMappingNode row, params (string Key, string Value)[] defaults)
    {
        var complete = new YamlMappingNode(row.Children);
        foreach (var (key, value) in defaults.Where(member => row.Find(member.Key) is null))
        {
            complete.Add(key, value);
        }

        return complete;
    }

    private static string EntityOf(string name) => !name.Any(char.IsLower)
        ? name.ToLowerInvariant()
        : LowerFirst(string.Concat(name.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));

    private static string Plural(string entity) => entity switch
    {
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => entity[..^1] + "ies",
        [.., 's' or 'x'] or [.., 'c', 'h'] => entity + "es",
        _ => entity + "s",
    };

    private static string LowerFirst(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
