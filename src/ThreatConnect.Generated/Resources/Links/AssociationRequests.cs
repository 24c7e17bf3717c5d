using ThreatConnect.Raw;

namespace ThreatConnect;

/// <summary>The requests about what hangs on one object and can be put on it and taken off.</summary>
/// <typeparam name="TKey">What addresses one of them.</typeparam>
internal sealed record AssociationRequests<TKey>(
    Func<ListQuery, CancellationToken, Task<RawResponse>> List,
    Func<TKey, CancellationToken, Task<RawResponse>> Get,
    Func<TKey, CancellationToken, Task<RawResponse>> Add,
    Func<TKey, CancellationToken, Task<RawResponse>> Remove)
    : ReadOnlyAssociationRequests<TKey>(List, Get);
