using ThreatConnect.Quickstart.Conformance.Checks;
using ThreatConnect.Quickstart.Conformance.Comparing;
using ThreatConnect.Quickstart.Conformance.Probing;

namespace ThreatConnect.Quickstart.Conformance.Crawling;

// Asks every GET operation of the catalogue for what earlier responses have named.
internal sealed class Crawler(ConformanceRun run)
{
    private const string PageSize = "25";

    private readonly List<OperationQueue> _queues =
        [.. DocumentedOperation.All.Where(operation => operation.Method == "GET").Select(operation => new OperationQueue(operation))];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        for (var wave = NextWave(); wave.Count > 0; wave = NextWave())
        {
            var exchanges = await run.Prober.SendAllAsync(
                [.. wave.Select(next => ProbeOf(next.Queue.Operation, next.Path))], cancellationToken);
            foreach (var (queue, exchange) in wave.Select(next => next.Queue).Zip(exchanges))
            {
                if (exchange is not null)
                {
                    Read(queue, exchange);
                }
            }

            run.Discovery.AddTypes();
        }
    }

    private List<(OperationQueue Queue, string Path)> NextWave() =>
        [.. _queues.SelectMany(queue => queue.Next(run.Discovery.Paths).Select(path => (queue, path)))];

    private void Read(OperationQueue queue, Exchange exchange)
    {
        run.Responses.Compare(queue.Operation, exchange);
        queue.HasShown |= exchange.IsSuccess && (exchange.Items().Any() || exchange.Json is null);
        run.Discovery.Read(queue.Operation, exchange);
    }

    // As much as the operation returns: all includes, and a page of moderate size.
    private Probe ProbeOf(DocumentedOperation operation, string path)
    {
        var query = operation.Parameters.SelectMany<string, (string, string)>(name => (name, operation.Id) switch
        {
            ("owner", _) when run.Owner is { } owner => [(name, owner)],
            ("resultLimit", _) => [(name, PageSize)],
            ("includes", _) when operation.Query.Split(' ').Contains("I") =>
                [(name, "additional"), (name, "attributes"), (name, "labels"), (name, "tags")],
            ("includes", "listAttributeTypes" or "getAttributeType") => [(name, "validationRule")],
            ("includes", _) => [(name, "additional")],
            ("includeAdditional" or "detailed", _) => [(name, "true")],
            _ => [],
        });
        return Probe.Get(path, query);
    }
}
