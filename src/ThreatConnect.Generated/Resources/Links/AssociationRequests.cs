using ThreatConnect.Protocol;

namespace ThreatConnect;

// The requests about what hangs on one object and can be put on it and taken off.
// TKey: what addresses one of them.
internal sealed record AssociationRequests<TKey>(
    Func<ListQuery, CancellationToken, Task<RawResponse>> List,
    Func<TKey, CancellationToken, Task<RawResponse>> Get,
    Func<TKey, CancellationToken, Task<RawResponse>> Add,
    Func<TKey, CancellationToken, Task<RawResponse>> Remove)
    : ReadOnlyAssociationRequests<TKey>(List, Get);
