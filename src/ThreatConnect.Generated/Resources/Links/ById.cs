using ThreatConnect.Protocol;
using ThreatConnect.Values;

namespace ThreatConnect;

// Makes requests about what is addressed by an id of one kind of requests that take any number.
internal static class ById
{
    public static ReadOnlyAssociationRequests<TId> ReadOnlyAssociations<TId>(
        Func<ListQuery, CancellationToken, Task<RawResponse>> list,
        Func<long, CancellationToken, Task<RawResponse>> get)
        where TId : struct, IId<TId> => new(list, (id, token) => get(id.Value, token));

    public static AssociationRequests<TId> Associations<TId>(
        Func<ListQuery, CancellationToken, Task<RawResponse>> list,
        Func<long, CancellationToken, Task<RawResponse>> get,
        Func<long, CancellationToken, Task<RawResponse>> add,
        Func<long, CancellationToken, Task<RawResponse>> remove)
        where TId : struct, IId<TId> =>
        new(list, (id, token) => get(id.Value, token), (id, token) => add(id.Value, token), (id, token) => remove(id.Value, token));
}
