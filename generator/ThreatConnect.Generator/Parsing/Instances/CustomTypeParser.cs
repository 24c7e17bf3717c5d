using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Parsing.Rows;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing.Instances;

// Reads an item of the response of GET /v2/types/indicatorTypes, which lists the indicator types of an instance. Unknown members are
// ignored: unlike the document, the response is not written for the generator.
internal static class CustomTypeParser
{
    // The keys of the list in the response.
    public static readonly string[] Keys = ["indicatorType", "indicator"];

    private static readonly int[] s_valueNumbers = [1, 2, 3];

    private static readonly string[] s_emittedSuffixes = ["", "Value", "Create", "Filter", "Handle", "Collection", "Extensions"];

    // The type; null for a type that the library has already.
    public static NamedRow<CustomTypeModel>? Parse(Row row) =>
        row.IsTrue("custom") && !DocumentedTypes.Contains(row.OptionalText("name")) ? NamedRow.Of(ParseType(row), row) : null;

    // All names that the type adds to its namespace, and its property.
    public static IEnumerable<string> EmittedNames(CustomTypeModel type) =>
    [
        .. s_emittedSuffixes.Select(suffix => type.Names.Model + suffix),
        .. type.Value.Keys.Where(key => key.Options.Count > 0).Select(type.OptionsOf),
        "." + type.Names.Property,
    ];

    private static CustomTypeModel ParseType(Row row)
    {
        var name = row.Text("name");
        var branch = row.Text("apiBranch");
        var entity = row.Text("apiEntity");
        var property = row.NameFor("apiBranch", branch, Roles.Property);
        var model = ReservedNames.AvoidForType(InCaseOf(property, row.NameFor("name", name, Roles.Type)));
        return new CustomTypeModel
        {
            Names = new TypeNames
            {
                Name = name,
                Branch = branch,
                Entity = entity,
                Model = model,
                Stem = model,
                Property = property,
                Singular = $"indicator of the type {name}",
                Plural = $"indicators of the type {name}",
            },
            Value = new ValueModel { Name = model + "Value", AnyKey = false, Keys = ParseKeys(row, model) },
        };
    }

    // Type and property have one casing, also if the platform writes the branch in another one: IP Registry has the branch ipRegistries.
    private static string InCaseOf(string property, string model)
    {
        var common = model
            .Zip(property, (one, other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other))
            .TakeWhile(same => same)
            .Count();
        return common > 0 && common >= model.Length - 1 ? property.Substring(0, common) + model.Substring(common) : model;
    }

    private static EquatableArray<KeyModel> ParseKeys(Row row, string model)
    {
        var names = new NameRegistry(row.Sink);
        var keys = new List<KeyModel>();
        foreach (var number in s_valueNumbers)
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
        var options = row.OptionalText($"value{number}Type") == "selectone"
            ? InstanceList.SplitOptions(row.OptionalText($"value{number}Option"))
            : default;
        return new KeyModel
        {
            Name = label,
            Member = member,
            Parameter = Identifier.ToParameter(member),
            NormalForm = NormalForms.FromCasePreference(row.OptionalText("casePreference")),
            Summary = $"The value that the platform labels {label}.",
            Remarks = options.Count > 0 ? $"The values to select are: {string.Join(", ", options)}." : "",
            Options = ParseOptions(options, model + member + "Options"),
        };
    }

    // Options such as A+ and A- would have the same name; then none of them gets a constant.
    private static EquatableArray<OptionModel> ParseOptions(EquatableArray<string> options, string @class) => new(
    [
        .. options
            .Select(option => new OptionModel(option, ReservedNames.AvoidForConstant(Identifier.FromWords(option), @class)))
            .GroupBy(option => option.Member, StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0 && group.Count() == 1)
            .Select(group => group.First()),
    ]);
}

// The types that the vendor documents. Instances list some of them as custom, but the library has them all.
internal static class DocumentedTypes
{
    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Address", "EmailAddress", "File", "Host", "URL", "ASN", "CIDR", "Mutex", "Registry Key", "User Agent", "Hashtag", "Email Subject",
    };

    public static bool Contains(string? name) => name is not null && s_names.Contains(name);
}
