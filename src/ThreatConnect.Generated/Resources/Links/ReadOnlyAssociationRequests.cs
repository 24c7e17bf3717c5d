using ThreatConnect.Raw;

namespace ThreatConnect;

/// <summary>The requests about what hangs on one object and can be read from there.</summary>
/// <typeparam name="TKey">What addresses one of them.</typeparam>
internal record ReadOnlyAssociationRequests<TKey>(
    Func<ListQuery, CancellationToken, Task<RawResponse>> List,
    Func<TKey, CancellationToken, Task<RawResponse>> Get);
