using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Parsing.Rows;
using ThreatConnect.Generator.Reading;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing.Tables;

// Reads a row of x-tc-assets.
internal static class AssetsParser
{
    public static AssetsModel? Parse(JsonNode node, DocumentContext context)
    {
        var row = new Row(node, context.Sink)
            .WithMembers("class", "owner", "associations", "model", "entity", "id", "summary", "types");
        var model = context.Schema(row, "model");
        var assets = new AssetsModel
        {
            Name = row.CSharpName("class", Roles.Type),
            Owner = row.CSharpName("owner", Roles.Type),
            Associations = node.Member("associations") is null ? null : row.CSharpName("associations", Roles.Type),
            Model = model,
            Entity = row.TextOr("entity", DerivedNames.AssetsEntityOf(model)),
            Id = row.CSharpNameOr("id", Roles.Type, DerivedNames.IdOf(model)),
            Summary = row.Text("summary"),
            Documentation = context.DocumentationOf(model),
            Types = ParseTypes(row, context),
        };
        if (row.IsGood)
        {
            context.Names.Claim(Roles.Type, assets.Name, node.Member("class") ?? node);
        }

        return row.IsGood ? assets : null;
    }

    private static EquatableArray<AssetTypeModel> ParseTypes(Row row, DocumentContext context)
    {
        var names = new NameRegistry(row.Sink);
        names.Reserve(Roles.Property, ReservedNames.NotForMembers);
        return new([.. row.List("types").Select(type => ParseType(type, context, names)).OfType<AssetTypeModel>()]);
    }

    private static AssetTypeModel? ParseType(JsonNode node, DocumentContext context, NameRegistry names)
    {
        var row = new Row(node, context.Sink)
            .WithMembers("name", "branch", "entity", "model", "create", "update", "key", "summary");
        var name = row.Text("name");
        var branch = row.TextOrDerived("branch", name, DerivedNames.BranchOf);
        var model = context.Schema(row, "model");
        var type = new AssetTypeModel
        {
            Name = name,
            Branch = branch,
            Entity = row.TextOr("entity", DerivedNames.AssetEntityOf(model)),
            Property = Identifier.UpperFirst(branch),
            Model = model,
            Create = context.RequestSchema(row, "create", model),
            Update = context.RequestSchema(row, "update", model),
            Key = row.Text("key"),
            Summary = row.Text("summary"),
        };
        row.ExpectIdentifier(type.Property, Roles.Property, node.Member("branch"));
        names.Claim(Roles.Property, type.Property, node.Member("branch") ?? node);
        return row.IsGood ? type : null;
    }
}
