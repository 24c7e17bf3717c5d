using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Parsing.Rows;
using ThreatConnect.Generator.Reading;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing.Tables;

// Reads the value that addresses an indicator.
internal static class ValueParser
{
    private static readonly string[] s_addressedBy = ["all", "any"];

    public static ValueModel Parse(Row row, DocumentContext context)
    {
        var name = row.CSharpName("value", Roles.Type);
        context.Names.Claim(Roles.Type, name, row.Node.Member("value") ?? row.Node);
        var names = new NameRegistry(row.Sink);
        names.Reserve(Roles.Property, ReservedNames.NotForMembers);
        // A member cannot have the name of its type.
        names.Reserve(Roles.Property, name);
        return new ValueModel
        {
            Name = name,
            AnyKey = row.Word("addressedBy", s_addressedBy) == "any",
            Keys = new([.. row.List("keys").Select(key => ParseKey(key, row, names)).OfType<KeyModel>()]),
        };
    }

    private static KeyModel? ParseKey(JsonNode node, Row owner, NameRegistry names)
    {
        var row = new Row(node, owner.Sink).WithMembers("name", "member", "normalForm", "summary");
        var member = row.CSharpName("member", Roles.Property);
        var key = new KeyModel
        {
            Name = row.Text("name"),
            Member = member,
            Parameter = Identifier.ToParameter(member),
            NormalForm = Identifier.UpperFirst(row.Word("normalForm", NormalForms.InDocument)),
            Summary = row.Text("summary"),
        };
        names.Claim(Roles.Key, key.Name, node.Member("name") ?? node);
        names.Claim(Roles.Property, key.Member, node.Member("member") ?? node);
        return row.IsGood ? key : null;
    }
}
