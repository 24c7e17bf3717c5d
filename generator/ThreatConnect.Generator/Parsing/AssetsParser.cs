using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Reading;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing;

// Reads a row of x-tc-assets.
internal static class AssetsParser
{
    public static AssetsModel? Parse(JsonNode node, DocumentContext context)
    {
        var row = new Row(node, context.Sink).WithMembers("class", "owner", "links", "model", "entity", "id", "summary", "kinds");
        var assets = new AssetsModel
        {
            Name = row.CSharpName("class", Roles.Type),
            Owner = row.CSharpName("owner", Roles.Type),
            Links = node.Member("links") is null ? null : row.CSharpName("links", Roles.Type),
            Model = context.Schema(row, "model"),
            Entity = row.Text("entity"),
            Id = row.CSharpName("id", Roles.Type),
            Summary = row.Text("summary"),
            Kinds = ParseKinds(row, context),
        };
        if (row.IsGood)
        {
            context.Names.Claim(Roles.Type, assets.Name, node.Member("class") ?? node);
        }

        return row.IsGood ? assets : null;
    }

    private static EquatableArray<AssetKindModel> ParseKinds(Row row, DocumentContext context)
    {
        var names = new NameRegistry(row.Sink);
        names.Reserve(Roles.Property, ReservedNames.NotForMembers);
        return new([.. row.List("kinds").Select(kind => ParseKind(kind, context, names)).OfType<AssetKindModel>()]);
    }

    private static AssetKindModel? ParseKind(JsonNode node, DocumentContext context, NameRegistry names)
    {
        var row = new Row(node, context.Sink).WithMembers("name", "branch", "entity", "model", "create", "update", "key", "summary");
        var branch = row.Text("branch");
        var kind = new AssetKindModel
        {
            Name = row.Text("name"),
            Branch = branch,
            Entity = row.Text("entity"),
            Property = Identifier.UpperFirst(branch),
            Model = context.Schema(row, "model"),
            Create = context.Schema(row, "create"),
            Update = context.Schema(row, "update"),
            Key = row.Text("key"),
            Summary = row.Text("summary"),
        };
        row.ExpectIdentifier(kind.Property, Roles.Property, node.Member("branch"));
        names.Claim(Roles.Property, kind.Property, node.Member("branch") ?? node);
        return row.IsGood ? kind : null;
    }
}
