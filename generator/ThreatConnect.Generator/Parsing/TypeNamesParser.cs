using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing;

// Reads what a type is called, and takes those names.
internal static class TypeNamesParser
{
    private static readonly string[] EmittedSuffixes = ["Filter", "Handle", "Collection"];

    // table: the table that the row belongs to: a group and an indicator may share a branch.
    public static TypeNames Parse(Row row, DocumentContext context, string table)
    {
        var name = row.Text("name");
        var branch = row.TextOrDerived("branch", name, DerivedNames.BranchOf);
        var entity = row.TextOrDerived("entity", name, DerivedNames.EntityOf);
        var model = context.Schema(row, "model");
        var names = new TypeNames
        {
            Name = name,
            Branch = branch,
            Entity = entity,
            Model = model,
            Stem = DerivedNames.StemOf(model),
            Property = Identifier.UpperFirst(branch),
            Singular = Wording.FromCamelCase(entity, name),
            Plural = Wording.FromCamelCase(branch, name),
        };
        row.ExpectIdentifier(names.Property, Roles.Property, row.Node.Member("branch"));
        Claim(row, context, names, table);
        return names;
    }

    private static void Claim(Row row, DocumentContext context, TypeNames names, string table)
    {
        ClaimMember("name", $"{table} {Roles.TypeName}", names.Name);
        ClaimMember("branch", $"{table} {Roles.Branch}", names.Branch);
        ClaimMember("entity", $"{table} {Roles.Entity}", names.Entity);
        ClaimMember("model", Roles.Model, names.Model);
        if (row.IsGood)
        {
            foreach (var suffix in EmittedSuffixes)
            {
                ClaimMember("model", Roles.Type, names.Stem + suffix);
            }
        }

        void ClaimMember(string member, string role, string value) =>
            context.Names.Claim(role, value, row.Node.Member(member) ?? row.Node);
    }
}
