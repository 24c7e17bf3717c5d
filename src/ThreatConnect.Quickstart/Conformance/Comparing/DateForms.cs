using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ThreatConnect.Quickstart.Conformance.Comparing;

// The forms of dates, evidence.md §7.0.
internal static partial class DateForms
{
    private const string Usual = "a date and time with Z";

    private const string Day = "a date";

    private const string Epoch = "a number";

    // evidence.md §7.2, §7.22: the members that have another form than the rest.
    private static readonly Dictionary<string, string> s_ofMembers = new() { ["metricDate"] = Day, ["updated"] = Epoch };

    // The form of a date that is not the one of such members; null if it is.
    public static string? Deviation(string member, JsonNode value)
    {
        var form = FormOf(value);
        return form == s_ofMembers.GetValueOrDefault(member, Usual) ? null : form;
    }

    private static string FormOf(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.Number => Epoch,
        JsonValueKind.String => Parts().Match(value.GetValue<string>()) switch
        {
            { Success: false } => "another text",
            { Groups: var parts } when !parts["time"].Success => Day,
            { Groups: var parts } when parts["fraction"].Success => "with fractions of a second",
            { Groups: var parts } => parts["zone"].Value switch
            {
                "Z" => Usual,
                "" => "without a zone",
                [.., 'Z'] => "with an offset and Z",
                _ => "with an offset",
            },
        },
        _ => "neither a text nor a number",
    };

    [GeneratedRegex(@"^\d{4}-\d\d?-\d\d?(?<time>T\d\d:\d\d(:\d\d(?<fraction>\.\d+)?)?(?<zone>Z|[+-]\d\d:?\d\dZ?)?)?$")]
    private static partial Regex Parts();
}
