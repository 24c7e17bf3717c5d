using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing;

// Reads one type of an instance. Unlike the document it was not written for us, so what is unknown is passed over.
internal static class CustomTypeParser
{
    private static readonly int[] ValueNumbers = [1, 2, 3];

    private static readonly string[] EmittedSuffixes = ["", "Value", "Create", "Filter", "Handle", "Collection", "Extensions"];

    public static CustomTypeModel? Parse(Row row)
    {
        var name = row.Text("name");
        var branch = row.Text("apiBranch");
        var entity = row.Text("apiEntity");
        var property = row.NameFor("apiBranch", branch, Roles.Property);
        var model = ReservedNames.AvoidForType(InCaseOf(property, row.NameFor("name", name, Roles.Type)));
        var type = new CustomTypeModel
        {
            Names = new TypeNames
            {
                Name = name,
                Branch = branch,
                Entity = entity,
                Model = model,
                Stem = model,
                Property = property,
                Singular = name,
                Plural = $"indicators of the type {name}",
            },
            Value = new ValueModel { Name = model + "Value", AnyKey = false, Keys = ParseKeys(row, model) },
        };
        return row.IsGood ? type : null;
    }

    // All names that the type adds to its namespace, and its property.
    public static IEnumerable<string> EmittedNames(CustomTypeModel type) =>
    [
        .. EmittedSuffixes.Select(suffix => type.Names.Model + suffix),
        .. type.Value.Keys.Where(key => key.Options.Count > 0).Select(type.OptionsOf),
        "." + type.Names.Property,
    ];

    // TLS Fingerprint has the branch tlsFingerprints: type and property are written alike, and the branch is what everybody sees.
    private static string InCaseOf(string property, string model) =>
        property.StartsWith(model, StringComparison.OrdinalIgnoreCase) ? property.Substring(0, model.Length) : model;

    private static EquatableArray<KeyModel> ParseKeys(Row row, string model)
    {
        var names = new NameRegistry(row.Sink);
        var keys = new List<KeyModel>();
        foreach (var number in ValueNumbers)
        {
            var member = $"value{number}Label";
            if (row.OptionalText(member) is { } label && !string.IsNullOrWhiteSpace(label))
            {
                var key = ParseKey(row, number, label, model);
                names.Claim(Roles.Property, key.Member, row.Node.Member(member)!);
                keys.Add(key);
            }
        }

        if (keys.Count == 0)
        {
            row.Sink.Report(DiagnosticIds.MissingMember, row.Node.Member("value1Label") ?? row.Node, "value1Label");
        }

        return new([.. keys]);
    }

    private static KeyModel ParseKey(Row row, int number, string label, string model)
    {
        var member = ReservedNames.AvoidForMember(row.NameFor($"value{number}Label", label, Roles.Property), model);
        var options = row.OptionalText($"value{number}Type") == "selectone" ? Options.Split(row.OptionalText($"value{number}Option")) : default;
        return new KeyModel
        {
            Name = label,
            Member = member,
            Parameter = Identifier.ToParameter(member),
            NormalForm = NormalForms.FromCasePreference(row.OptionalText("casePreference")),
            Summary = $"The value that the platform labels {label}.",
            Remarks = options.Count > 0 ? $"One of: {string.Join(", ", options)}." : "",
            Options = ParseOptions(options, model + member + "Options"),
        };
    }

    // Options such as A+ and A- would be one name; then none of them has it, since neither is more of an A.
    private static EquatableArray<OptionModel> ParseOptions(EquatableArray<string> options, string @class) => new(
    [
        .. options
            .Select(option => new OptionModel(option, ReservedNames.AvoidForConstant(Identifier.FromWords(option), @class)))
            .GroupBy(option => option.Member, StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0 && group.Count() == 1)
            .Select(group => group.First()),
    ]);
}
