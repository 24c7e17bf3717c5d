using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the associations of one object with objects of one type. They can be read, but not changed.</summary>
/// <typeparam name="TItem">The model of the associated objects.</typeparam>
/// <typeparam name="TKey">The type of what identifies an associated object: an id, a value or a name.</typeparam>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
public class ReadOnlyAssociations<TItem, TKey>
    where TItem : class
{
    private readonly ReadOnlyAssociationRequests<TKey> _requests;
    private readonly ItemReader<TItem> _reader;
    private readonly string[] _keys;

    /// <summary>Initializes a new instance of the <see cref="ReadOnlyAssociations{TItem, TKey}"/> class for mocking.</summary>
    protected ReadOnlyAssociations()
        : this(AssociationRequests.ForMocking<TKey>(), ItemReader<TItem>.OfModel)
    {
    }

    internal ReadOnlyAssociations(ReadOnlyAssociationRequests<TKey> requests, ItemReader<TItem> reader, params string[] keys)
    {
        _requests = requests;
        _reader = reader;
        _keys = keys;
    }

    /// <summary>Lists the associated objects.</summary>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
    public virtual Pageable<TItem> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(_requests.List, _reader, _keys, options, cancellationToken);

    /// <summary>Gets an associated object.</summary>
    /// <param name="key">The id, value or name of the associated object.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the associated object.</returns>
    /// <exception cref="ArgumentException">The id, value or name is not valid.</exception>
    /// <exception cref="ThreatConnectException">The association does not exist, or the response could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
    public virtual async Task<Response<TItem>> GetAsync(TKey key, CancellationToken cancellationToken = default)
    {
        _requests.Check(key, nameof(key));
        return ResponseReader.ReadSingle(await _requests.Get(key, cancellationToken).ConfigureAwait(false), _reader, _keys);
    }

    /// <summary>Gets an associated object, or <see langword="null"/> if the association does not exist.</summary>
    /// <param name="key">The id, value or name of the associated object.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The associated object; <see langword="null"/> if the platform reports that the association does not exist.</returns>
    /// <exception cref="ArgumentException">The id, value or name is not valid.</exception>
    /// <exception cref="ThreatConnectException">The response could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
    public virtual async Task<TItem?> FindAsync(TKey key, CancellationToken cancellationToken = default)
    {
        _requests.Check(key, nameof(key));
        return ResponseReader.FindSingle(await _requests.Get(key, cancellationToken).ConfigureAwait(false), _reader, _keys);
    }
}
