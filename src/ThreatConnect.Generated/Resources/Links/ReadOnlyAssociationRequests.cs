using ThreatConnect.Protocol;

namespace ThreatConnect;

// The requests about what hangs on one object and can be read from there.
// TKey: what addresses one of them.
internal record ReadOnlyAssociationRequests<TKey>(
    Func<ListQuery, CancellationToken, Task<RawResponse>> List,
    Func<TKey, CancellationToken, Task<RawResponse>> Get);
