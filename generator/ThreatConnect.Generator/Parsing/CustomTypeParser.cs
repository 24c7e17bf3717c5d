using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing;

/// <summary>Reads one type of an instance. Unlike the document it was not written for us, so what is unknown is passed over.</summary>
internal static class CustomTypeParser
{
    private static readonly int[] ValueNumbers = [1, 2, 3];

    private static readonly string[] EmittedSuffixes = ["", "Value", "Create", "Filter", "Handle", "Collection", "Extensions"];

    public static CustomTypeModel? Parse(Row row)
    {
        var name = row.Text("name");
        var branch = row.Text("apiBranch");
        var entity = row.Text("apiEntity");
        var model = ReservedNames.AvoidForType(ToIdentifier(row, "name", name, Roles.Type));
        var type = new CustomTypeModel
        {
            Names = new TypeNames
            {
                Name = name,
                Branch = branch,
                Entity = entity,
                Model = model,
                Property = ToIdentifier(row, "apiBranch", branch, Roles.Property),
                Singular = name,
                Plural = $"indicators of the type {name}",
            },
            Value = new ValueModel { Name = model + "Value", AnyKey = false, Keys = ParseKeys(row, model) },
        };
        return row.IsGood ? type : null;
    }

    /// <summary>All names that the type adds to its namespace, and its property.</summary>
    public static IEnumerable<string> EmittedNames(TypeNames names) =>
        [.. EmittedSuffixes.Select(suffix => names.Model + suffix), "." + names.Property];

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
        var member = ReservedNames.AvoidForMember(ToIdentifier(row, $"value{number}Label", label, Roles.Property), model);
        return new KeyModel
        {
            Name = label,
            Member = member,
            Parameter = Identifier.ToParameter(member),
            NormalForm = NormalForms.FromCasePreference(row.OptionalText("casePreference")),
            Summary = $"The value that the platform labels {label}.",
            Remarks = DescribeOptions(row, number),
        };
    }

    private static string DescribeOptions(Row row, int number)
    {
        var options = (row.OptionalText($"value{number}Option") ?? "").Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(option => option.Trim());
        return row.OptionalText($"value{number}Type") == "selectone" && options.Any()
            ? $"One of: {string.Join(", ", options)}."
            : "";
    }

    private static string ToIdentifier(Row row, string member, string text, string role)
    {
        var name = Identifier.FromWords(text);
        if (text.Length > 0 && name.Length == 0)
        {
            row.Sink.Report(DiagnosticIds.NoIdentifier, row.Node.Member(member)!, text, role, "it needs a letter or a digit");
        }

        return name;
    }
}
