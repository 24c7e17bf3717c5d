using ThreatConnect.Protocol;
using ThreatConnect.Resources.Parts;
using ThreatConnect.Values;

namespace ThreatConnect.Resources;

// The requests that read the associations of one object; TKey addresses an associated object.
internal record ReadOnlyAssociationRequests<TKey>(
    Func<PageQuery, CancellationToken, Task<RawResponse>> List,
    Func<TKey, CancellationToken, Task<RawResponse>> Get)
{
    // Throws if the key, which a parameter of the caller has, is not valid: before the first request, if there are several.
    public Action<TKey, string> Check { get; init; } = static (_, _) => { };
}

// The requests that read and change the associations of one object.
internal sealed record AssociationRequests<TKey>(
    Func<PageQuery, CancellationToken, Task<RawResponse>> List,
    Func<TKey, CancellationToken, Task<RawResponse>> Get,
    Func<TKey, CancellationToken, Task<RawResponse>> Add,
    Func<TKey, CancellationToken, Task<RawResponse>> Remove)
    : ReadOnlyAssociationRequests<TKey>(List, Get)
{
    // What the key is the name of.
    public ObjectPart Part { get; init; } = ObjectPart.Association;
}

internal static class AssociationRequests
{
    public static AssociationRequests<TKey> ForMocking<TKey>() => new(
        static (_, _) => Mocking.Send(),
        static (_, _) => Mocking.Send(),
        static (_, _) => Mocking.Send(),
        static (_, _) => Mocking.Send());

    // Paths take any number as an id; callers give the id of one resource type.
    public static ReadOnlyAssociationRequests<TId> ReadOnlyById<TId>(
        Func<PageQuery, CancellationToken, Task<RawResponse>> list,
        Func<long, CancellationToken, Task<RawResponse>> get)
        where TId : struct, IId<TId> => new(list, (id, token) => get(id.Value, token)) { Check = CheckId };

    public static AssociationRequests<TId> ById<TId>(
        Func<PageQuery, CancellationToken, Task<RawResponse>> list,
        Func<long, CancellationToken, Task<RawResponse>> get,
        Func<long, CancellationToken, Task<RawResponse>> add,
        Func<long, CancellationToken, Task<RawResponse>> remove)
        where TId : struct, IId<TId> =>
        new(list, (id, token) => get(id.Value, token), (id, token) => add(id.Value, token), (id, token) => remove(id.Value, token))
        {
            Check = CheckId,
        };

    public static void CheckId<TId>(TId id, string parameter)
        where TId : struct, IId<TId> => Check.Id(id.Value, parameter);

    public static void CheckName(string name, string parameter) => PathSegment.Encode("The name", name, parameter);
}
