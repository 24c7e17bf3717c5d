using ThreatConnect.FaultTests.Server;

namespace ThreatConnect.FaultTests.Table;

// One call of the client, what the platform does with its requests, and the right result.
internal sealed record Operation(string Name, Kinds Kind)
{
    // Starts a platform, whose responses depend on the requests before.
    public required Func<Func<SentRequest, ServerResponse>> Start { get; init; }

    // The requests that may meet a fault.
    public required Func<SentRequest, bool> IsTarget { get; init; }

    // The requests that are counted, if they are others.
    public Func<SentRequest, bool>? IsCountedInstead { get; init; }

    public required Func<Call, Task> Run { get; init; }

    // The items of the right result, in their order.
    public required IReadOnlyList<string> Right { get; init; }

    public bool IsCounted(SentRequest request) => (IsCountedInstead ?? IsTarget)(request);

    public override string ToString() => Name;
}

// A call that is made: the client, and what it returned until it ended.
internal sealed class Call(ThreatConnectClient client, CancellationToken cancellationToken)
{
    private readonly List<string> _items = [];

    public OwnerScope Org { get; } = client.InOwner("Org");

    public ThreatConnectClient Client => client;

    public CancellationToken Token => cancellationToken;

    public IReadOnlyList<string> Items => _items;

    // What a batch says about its jobs, if it ends early.
    public void Add(string? item) => _items.Add(item ?? "null");

    public async Task AddAsync<T>(IAsyncEnumerable<T> items, Func<T, string> text)
    {
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            Add(text(item));
        }
    }
}
