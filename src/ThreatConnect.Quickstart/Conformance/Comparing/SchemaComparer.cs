using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ThreatConnect.Quickstart.Conformance.Checks;

namespace ThreatConnect.Quickstart.Conformance.Comparing;

// Holds a response, in the usual forms, to the schema of its operation. A deviation is the place and the word of the schema; the message of
// the validator may quote the value.
internal sealed partial class SchemaComparer(ObservationLog log, SafeNames names)
{
    // They say that a part does not fit, which is reported of the part.
    private static readonly string[] s_combinations = ["", "allOf", "oneOf", "anyOf", "$ref"];

    public void Compare(string operation, JsonNode schema, JsonNode? value)
    {
        var violations = DocumentValidator.Instance.Schemas.Violations(schema, value)
            .Select(violation => (Where: $"{operation} {PlaceOf(violation.Location)}".TrimEnd(), violation.Keyword)).Distinct().ToList();
        if (violations.Count == 0)
        {
            log.Add(EveryResponse.Schema);
        }

        var parts = violations.Where(violation => !s_combinations.Contains(violation.Keyword)).ToList();
        foreach (var (where, keyword) in parts.Count > 0 ? parts : violations.Take(1))
        {
            log.Add(EveryResponse.Schema, where, $"not as {(keyword.Length > 0 ? keyword : "the schema")} says");
        }
    }

    // /data/host/0/owner is host.owner.
    private string PlaceOf(string location) => string.Join('.', location.Split('/')
        .Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
        .Where(part => part is not ("" or "data") && !Index().IsMatch(part)).Select(names.Documented));

    [GeneratedRegex("^[0-9]+$")]
    private static partial Regex Index();
}
