using ThreatConnect.Http;
using ThreatConnect.Raw;

namespace ThreatConnect;

/// <summary>What all clients of one scope share: the raw clients, and the owners that the scope names.</summary>
internal sealed class ApiContext
{
    private readonly IRawTransport _transport;

    public ApiContext(IRawTransport transport, IReadOnlyList<string>? owners)
    {
        _transport = transport;
        OwnerNames = owners;
        Owners = new RawOwnersClient(transport);
        Groups = new RawGroupsClient(transport);
        Indicators = new RawIndicatorsClient(transport);
        Tags = new RawTagsClient(transport);
    }

    /// <summary>The owners of a list; null for the caller's own organization.</summary>
    public IReadOnlyList<string>? OwnerNames { get; }

    /// <summary>The owner of everything that has only one.</summary>
    public string? OwnerName => OwnerNames?[0];

    public RawOwnersClient Owners { get; }

    public RawGroupsClient Groups { get; }

    public RawIndicatorsClient Indicators { get; }

    public RawTagsClient Tags { get; }

    public ApiContext WithOwners(IReadOnlyList<string> owners) => new(_transport, owners);

    public ApiContext WithQuery(string name, string value) => new(new ScopedTransport(_transport, name, value), OwnerNames);

    public Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken) => _transport.SendAsync(request, cancellationToken);
}
