using System.Text.Json.Nodes;
using ThreatConnect.Quickstart.Conformance.Checks;
using ThreatConnect.Quickstart.Conformance.Probing;

namespace ThreatConnect.Quickstart.Conformance.Comparing;

// Holds the envelope of a success to its row of the catalogue, evidence.md §8: which member data has, and its total.
internal sealed class EnvelopeComparer(ObservationLog log)
{
    private const string TotalName = "resultCount";

    private static readonly string[] s_older = ["apiCalls", TotalName, "message"];

    // evidence.md §1.4: the paths with another envelope, which the document has the schemas of.
    private static readonly string[] s_ofOtherForm =
        ["getBulkStatus", "createBatch", "uploadBatch", "getBatchStatus", "createAndUploadBatch"];

    // evidence.md §2: they take the parameters of pages, and return no total or only on some servers.
    private static readonly string[] s_withoutTotal =
        ["listMyOwnerMembers", "listOwnerMetrics", "getOwnerMetrics", "listIndicatorOwners", "listFileOccurrences"];

    // key: the member of data, as the catalogue has it; null for a type of the instance, whose key is its own.
    public void Compare(DocumentedOperation operation, Exchange exchange, string? key)
    {
        if (exchange.Json is not JsonObject envelope || key is ['<', ..] or "{}" or "[]" || s_ofOtherForm.Contains(operation.Id))
        {
            return;
        }

        Note(EveryResponse.Envelope, "status", $"{envelope["status"]}" == "Success" ? null : "another text, or none");
        foreach (var name in s_older)
        {
            Note(EveryResponse.OlderMembers, name, envelope.ContainsKey(name) && envelope["anonymous"] is null ? "present" : null);
        }

        if (key is null or "")
        {
            return;
        }

        var isList = key.EndsWith("[]", StringComparison.Ordinal);
        CompareMember(operation, exchange, key.Trim('[', ']', '#'), isList);
        if (isList && operation.Parameters.Contains("resultStart") && !s_withoutTotal.Contains(operation.Id))
        {
            Note(EveryResponse.Totals, TotalName, exchange.Total switch
            {
                null => "absent",
                { } total when total < exchange.Items().Count() => "less than the items of the page",
                _ => null,
            });
        }

        void Note(Check check, string place, string? found) => log.Add(check, $"{operation.Id} {place}", found);
    }

    private void CompareMember(DocumentedOperation operation, Exchange exchange, string name, bool isList)
    {
        var (value, where) = (exchange.Data?[name], $"{operation.Id} {name}");
        if (isList && value is null && exchange.Total is null or 0 && !exchange.Items().Any())
        {
            log.Add(EveryResponse.EmptyLists, where, "absent");
            return;
        }

        log.Add(EveryResponse.Envelope, where, value is null ? "absent" : null);
        if (value is JsonArray { Count: 0 })
        {
            log.Add(EveryResponse.EmptyLists);
        }
        else if (value is JsonArray { Count: 1 })
        {
            log.Add(EveryResponse.Lists);
        }
    }
}
