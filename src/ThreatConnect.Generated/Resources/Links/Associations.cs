using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>What hangs on one object, and can be put on it and taken off; what is taken off goes on existing.</summary>
/// <typeparam name="TItem">The model of what hangs on it.</typeparam>
/// <typeparam name="TKey">What addresses one of them: an id, a value or a name.</typeparam>
public class Associations<TItem, TKey> : ReadOnlyAssociations<TItem, TKey>
    where TItem : class
{
    private readonly AssociationRequests<TKey>? _requests;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Associations()
    {
    }

    internal Associations(AssociationRequests<TKey> requests, ItemReader<TItem> reader, params string[] keys)
        : base(requests, reader, keys) => _requests = requests;

    private AssociationRequests<TKey> Requests => _requests ?? throw Fake.Unprepared();

    /// <summary>Puts something that exists on the object; it is no error when it is there already.</summary>
    /// <param name="key">Its id, value or name.</param>
    /// <param name="cancellationToken">Ends the waiting; it may have been put on all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">Nothing can have such an id, value or name.</exception>
    /// <exception cref="ThreatConnectException">It was not put on: it does not exist, say, or it is in another owner.</exception>
    public virtual async Task<Response> AddAsync(TKey key, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await Requests.Add(key, cancellationToken).ConfigureAwait(false));

    /// <summary>Takes something off the object.</summary>
    /// <param name="key">Its id, value or name.</param>
    /// <param name="cancellationToken">Ends the waiting; it may have been taken off all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">Nothing can have such an id, value or name.</exception>
    /// <exception cref="ThreatConnectException">It was not taken off.</exception>
    public virtual async Task<Response> RemoveAsync(TKey key, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await Requests.Remove(key, cancellationToken).ConfigureAwait(false));
}
