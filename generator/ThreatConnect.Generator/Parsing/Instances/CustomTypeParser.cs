using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Parsing.Rows;
using ThreatConnect.Generator.Reading;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing.Instances;

// Reads an item of the response of GET /v2/types/indicatorTypes, which lists the indicator types of an instance. Unknown members are
// ignored: unlike the document, the response is not written for the generator.
internal static class CustomTypeParser
{
    // The keys of the list in the response.
    public static readonly string[] Keys = ["indicatorType", "indicator"];

    private const int MostValues = 3;

    private static readonly string[] s_flags = ["true", "false"];

    private static readonly string[] s_valueTypes = ["text", "selectone"];

    private static readonly string[] s_emittedSuffixes = ["", "Value", "Create", "Filter", "Collection"];

    // The type; null for a type that the library has already.
    public static NamedRow<CustomTypeModel>? Parse(Row row)
    {
        var name = row.Text("name");
        return !DocumentedTypes.Contains(name) && row.WordInAnyCase("custom", s_flags) == "true"
            ? NamedRow.Of(ParseType(row, name), row)
            : null;
    }

    // All names that the type adds to its namespace, and its property.
    public static IEnumerable<string> EmittedNames(CustomTypeModel type) =>
    [
        .. s_emittedSuffixes.Select(suffix => type.Names.Model + suffix),
        .. type.Keys.Where(key => key.Options.Count > 0).Select(type.OptionsOf),
        "." + type.Names.Property,
    ];

    private static CustomTypeModel ParseType(Row row, string name)
    {
        var branch = row.Text("apiBranch");
        var entity = row.Text("apiEntity");
        var property = row.NameFor("apiBranch", branch, Roles.Property);
        var model = ReservedNames.AvoidForType(InCaseOf(property, row.NameFor("name", name, Roles.Type)));
        var keys = ParseKeys(row, model);
        var preference = row.OptionalWordInAnyCase("casePreference", NormalForms.CasePreferences);
        return new CustomTypeModel
        {
            Names = new TypeNames
            {
                Name = name,
                Branch = branch,
                Entity = entity,
                Model = model,
                Stem = model,
                Property = ReservedNames.AvoidForProperty(property),
                Singular = $"indicator of the type {name}",
                Plural = $"indicators of the type {name}",
            },
            NormalForm = NormalForms.FromCasePreference(preference),
            Keys = keys,
            Patterns = keys.Count == 1 ? ParsePatterns(row) : default,
        };
    }

    private static EquatableArray<string> ParsePatterns(Row row) => row.Node.Member("regexes") is { Kind: JsonKind.Array } list
        ? new([.. list.Children.Where(child => child.Kind == JsonKind.String && child.Text.Length > 0).Select(child => child.Text)])
        : default;

    // Type and property have one casing, also if the platform writes the branch in another one: IP Registry has the branch ipRegistries.
    private static string InCaseOf(string property, string model)
    {
        var common = model
            .Zip(property, (one, other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other))
            .TakeWhile(same => same)
            .Count();
        return common > 0 && common >= model.Length - 1 ? property.Substring(0, common) + model.Substring(common) : model;
    }

    // The values of a type are numbered from one; a label that is left out before another one would make an address of too few values.
    private static EquatableArray<KeyModel> ParseKeys(Row row, string model)
    {
        var names = new NameRegistry(row.Sink);
        var labels = Enumerable.Range(1, MostValues).Select(number => row.OptionalText($"value{number}Label")).ToList();
        var count = Math.Max(1, labels.FindLastIndex(label => !string.IsNullOrWhiteSpace(label)) + 1);
        var keys = new List<KeyModel>();
        for (var number = 1; number <= count; number++)
        {
            var key = ParseKey(row, number, row.Text($"value{number}Label"), model);
            names.Claim(Roles.Property, key.Member, row.Node.Member($"value{number}Label") ?? row.Node);
            keys.Add(key);
        }

        return new([.. keys]);
    }

    private static KeyModel ParseKey(Row row, int number, string label, string model)
    {
        var member = ReservedNames.AvoidForMember(row.NameFor($"value{number}Label", label, Roles.Property), model);
        var options = row.OptionalWordInAnyCase($"value{number}Type", s_valueTypes) == "selectone"
            ? InstanceList.SplitOptions(row.OptionalText($"value{number}Option"))
            : default;
        return new KeyModel
        {
            Name = label,
            Member = member,
            Parameter = Identifier.ToParameter(member),
            NormalForm = NormalForms.Text,
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
