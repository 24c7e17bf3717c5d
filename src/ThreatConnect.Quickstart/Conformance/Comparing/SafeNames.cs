using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ThreatConnect.Quickstart.Conformance.Comparing;

// Which names of members may be reported. A documented name may. Any other could be data of the instance, such as the label of a type of
// its own: it may be reported if it looks like an identifier of the platform, stands in an object whose members are documented, and no
// response before had it as a value; otherwise it is "…".
internal sealed partial class SafeNames
{
    public const string Withheld = "…";

    private readonly IReadOnlySet<string> _documented = DocumentValidator.Instance.MemberNames;
    private readonly HashSet<string> _values = new(StringComparer.OrdinalIgnoreCase);

    // Notes the values of a response, which are never reported.
    public void Note(JsonNode? value)
    {
        switch (value)
        {
            case JsonObject members:
                foreach (var (_, member) in members)
                {
                    Note(member);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Note(item);
                }

                break;
            case { } text when text.GetValueKind() == JsonValueKind.String:
                _values.Add(text.GetValue<string>());
                break;
        }
    }

    public string Documented(string name) => _documented.Contains(name) ? name : Withheld;

    public string Unknown(string name) =>
        _documented.Contains(name) || (Identifier().IsMatch(name) && !_values.Contains(name)) ? name : Withheld;

    [GeneratedRegex("^[a-z]{2,}([A-Z][a-z]+){0,5}$")]
    private static partial Regex Identifier();
}
