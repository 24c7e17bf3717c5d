using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>What hangs on one object and is read from there: it is neither created nor deleted here, nor put on or taken off.</summary>
/// <typeparam name="TItem">The model of what hangs on it.</typeparam>
/// <typeparam name="TKey">What addresses one of them: an id, a value or a name.</typeparam>
public class ReadOnlyAssociations<TItem, TKey>
    where TItem : class
{
    private readonly ReadOnlyAssociationRequests<TKey>? _requests;
    private readonly ItemReader<TItem> _reader;
    private readonly string[] _keys;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected ReadOnlyAssociations()
    {
        _reader = ItemReader<TItem>.OfModel;
        _keys = [];
    }

    internal ReadOnlyAssociations(ReadOnlyAssociationRequests<TKey> requests, ItemReader<TItem> reader, params string[] keys)
    {
        _requests = requests;
        _reader = reader;
        _keys = keys;
    }

    private ReadOnlyAssociationRequests<TKey> Requests => _requests ?? throw Fake.Unprepared();

    /// <summary>Lists what hangs on the object.</summary>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<TItem> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(Requests.List, _reader, _keys, options, cancellationToken);

    /// <summary>Gets one of what hangs on the object.</summary>
    /// <param name="key">Its id, value or name.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to it.</returns>
    /// <exception cref="ArgumentException">Nothing can have such an id, value or name.</exception>
    /// <exception cref="ThreatConnectException">It does not hang on the object, or it could not be read.</exception>
    public virtual async Task<Response<TItem>> GetAsync(TKey key, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(await Requests.Get(key, cancellationToken).ConfigureAwait(false), _reader, _keys);

    /// <summary>Gets one of what hangs on the object, if it does.</summary>
    /// <param name="key">Its id, value or name.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>It; null when the platform itself says that it does not hang on the object.</returns>
    /// <exception cref="ArgumentException">Nothing can have such an id, value or name.</exception>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<TItem?> FindAsync(TKey key, CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(await Requests.Get(key, cancellationToken).ConfigureAwait(false), _reader, _keys);
}
