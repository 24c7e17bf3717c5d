using ThreatConnect.Quickstart.Conformance.Probing;

namespace ThreatConnect.Quickstart.Conformance.Objects;

// Sends the requests of a run that writes, and compares each response with its row of the catalogue. It knows how to fill a path of the
// catalogue, and which objects are there to be deleted.
internal sealed class OwnRequests(ConformanceRun run)
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Stack<string> _created = new();

    // Sets a parameter of paths, unencoded. A parameter that is about one list alone is "attributeId of groups", say.
    public void Set(string parameter, string value) => _values[parameter] = Probe.Segment(value);

    public string this[string parameter] => _values[parameter];

    // The path with its parameters; null where one of them is missing, as what has it could not be created.
    public string? Fill(string path)
    {
        var list = path.Split('/')[2];
        var filled = path.Split('/').Select(segment => segment is ['{', .. var name, '}']
            ? _values.GetValueOrDefault($"{name} of {list}") ?? _values.GetValueOrDefault(name)
            : segment).ToList();
        return filled.Contains(null) ? null : string.Join('/', filled);
    }

    public void AddCreated(string path)
    {
        _created.Push(path);
        run.Discovery.Add(path);
    }

    // Creates an object; returns its path, or null if it was not created.
    public async Task<string?> CreateAsync(string list, string json, CancellationToken cancellationToken, string? parameter = null)
    {
        var created = await SendAsync("POST", list, cancellationToken, json);
        if (created?.Items().FirstOrDefault()?["id"]?.ToString() is not { Length: > 0 } id)
        {
            return null;
        }

        if (parameter is not null)
        {
            Set(parameter, id);
        }

        AddCreated($"{list}/{id}");
        return $"{list}/{id}";
    }

    public Task<Exchange?> SendAsync(string method, string path, CancellationToken cancellationToken, string? json = null) =>
        SendAsync(json is null ? new Probe(method, path) : new Probe(method, path).WithJson(json), cancellationToken);

    // Returns null if no success came.
    public async Task<Exchange?> SendAsync(Probe probe, CancellationToken cancellationToken)
    {
        var operation = OperationOf(probe);
        if (await ExchangeAsync(operation, probe, cancellationToken) is not { } exchange)
        {
            return null;
        }

        run.Responses.Compare(operation, exchange);
        return exchange.IsSuccess ? exchange : null;
    }

    // Deletes what was created, the last first, and returns the number of objects that are still there.
    public async Task<int> DeleteAsync(CancellationToken cancellationToken)
    {
        var left = 0;
        while (_created.TryPop(out var path))
        {
            var probe = new Probe("DELETE", path);
            var operation = OperationOf(probe);
            switch (await ExchangeAsync(operation, probe, cancellationToken))
            {
                // A batch job may not have created it.
                case { Status: 404 }:
                    break;
                case { } exchange:
                    run.Responses.Compare(operation, exchange);
                    left += exchange.IsSuccess ? 0 : 1;
                    break;
                default:
                    left++;
                    break;
            }
        }

        return left;
    }

    private Task<Exchange?> ExchangeAsync(DocumentedOperation operation, Probe probe, CancellationToken cancellationToken) =>
        run.Prober.SendAsync(
            run.Owner is { } owner && operation.Parameters.Contains("owner") ? probe.With("owner", owner) : probe, cancellationToken);

    private static DocumentedOperation OperationOf(Probe probe) => DocumentedOperation.All
        .Where(operation => operation.Method == probe.Method && new PathTemplate(operation.Path).Match(probe.Path) is not null)
        .OrderBy(operation => new PathTemplate(operation.Path).Precedence).First();
}
