using System.Text.Json.Nodes;
using ThreatConnect.Quickstart.Conformance.Checks;
using ThreatConnect.Quickstart.Conformance.Probing;

namespace ThreatConnect.Quickstart.Conformance.Comparing;

// Compares the response to an operation: its status code by the row of the catalogue, and everything that is said of every response.
internal sealed class ResponseComparer(ObservationLog log)
{
    private readonly SafeNames _names = new();

    // A response that refuses the caller says nothing of the operation.
    public void Compare(DocumentedOperation operation, Exchange exchange)
    {
        _names.Note(exchange.Json);
        if (exchange.Status is 401 or 403)
        {
            return;
        }

        var isDocumented = operation.Success.Contains($"{exchange.Status}");
        log.Add(CheckOf(operation), operation.Id, isDocumented ? null : $"status {exchange.Status}");
        if (isDocumented && exchange.IsWhole)
        {
            CompareSuccess(operation, exchange);
        }
    }

    // evidence.md §1.4, §10: a failure that was expected, and one of the texts that are documented for it.
    public void CompareFailure(Check check, string where, Exchange exchange, int[] statuses, params string[] texts)
    {
        _names.Note(exchange.Json);
        var isText = Array.Exists(texts, text => exchange.Message?.Contains(text, StringComparison.OrdinalIgnoreCase) == true);
        log.Add(check, where, (statuses.Contains(exchange.Status), isText) switch
        {
            (false, _) => $"status {exchange.Status}",
            (_, false) => "another text",
            _ => null,
        });
        if (!exchange.IsSuccess && exchange.Json is JsonObject envelope)
        {
            log.Add(EveryResponse.FailureStatus, where, $"{envelope["status"]}" switch
            {
                "Failure" => null,
                "Error" => "Error",
                _ => "another text, or none",
            });
        }
    }

    public static Check CheckOf(DocumentedOperation operation) =>
        new(operation.Section, operation.Id, $"status {string.Join(" or ", operation.Success)}");

    private void CompareSuccess(DocumentedOperation operation, Exchange exchange)
    {
        var content = DocumentValidator.Instance[operation.Id].ResponseOf(exchange.Status)?["content"]?.AsObject();
        if (content is null)
        {
            log.Add(EveryResponse.ContentType, operation.Id, exchange.Body.Length == 0 ? null : "a body where none is documented");
            return;
        }

        var media = exchange.MediaType is { } type ? content[type] : null;
        log.Add(EveryResponse.ContentType, operation.Id, media is null ? "another type, or none" : null);
        if (exchange.Json is null || (media ?? content["application/json"])?["schema"] is not { } schema || IsOfBytes(schema))
        {
            return;
        }

        new EnvelopeComparer(log).Compare(operation, exchange, KeyOf(operation, exchange));
        var view = new SchemaView(DocumentValidator.Instance.Document, schema);
        var usual = new FormWalker(log, _names, operation.Id).Walk(exchange.Json, view);
        new SchemaComparer(log, _names).Compare(operation.Id, schema, usual);
    }

    private static bool IsOfBytes(JsonNode schema) => schema["format"]?.GetValue<string>() == "binary";

    private static string? KeyOf(DocumentedOperation operation, Exchange exchange)
    {
        var values = new PathTemplate(operation.Path).Match(exchange.Probe.Path)!;
        return values.Where(value => value.Key.EndsWith("IndicatorType", StringComparison.OrdinalIgnoreCase))
            .All(value => DocumentedType.All.Any(type => type.Section == DocumentedType.Indicators && type.Branch == value.Value))
                ? operation.DataFor(values)
                : null;
    }
}
