using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>The tags or security labels of one owner: they can be listed and created here, and each has a handle.</summary>
/// <typeparam name="TModel">Their model.</typeparam>
/// <typeparam name="TCreate">What creates one.</typeparam>
/// <typeparam name="TFilter">What they can be filtered by.</typeparam>
public abstract class AttachableCollection<TModel, TCreate, TFilter> : AttachableList<TModel, TFilter>
{
    private readonly ApiContext? _context;

    private protected AttachableCollection()
    {
    }

    private protected AttachableCollection(ApiContext context, Func<ListQuery, CancellationToken, Task<RawResponse>> list, TFilter filter, string entity)
        : base(list, filter, entity) => _context = context;

    private protected ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>Creates one. A tag needs that only to have a description, since it is created when it is first put on something; a security label must exist before.</summary>
    /// <param name="create">What to create.</param>
    /// <param name="cancellationToken">Ends the waiting; it may have been created all the same.</param>
    /// <returns>The answer, which converts to what was created.</returns>
    /// <exception cref="ThreatConnectException">It was not created, or whether it was is unknown.</exception>
    public virtual async Task<Response<TModel>> CreateAsync(TCreate create, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(await SendCreateAsync(RawBody.Of(create), cancellationToken).ConfigureAwait(false), ItemReader<TModel>.OfModel, Entity);

    // Virtual and not abstract: nobody outside this assembly could override it, and so nobody could derive a fake.
    private protected virtual Task<RawResponse> SendCreateAsync(RawBody body, CancellationToken cancellationToken) => throw Fake.Unprepared();
}
