using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>
/// Represents the associations of one object with objects of one type. Adding or removing an association does not create or delete the
/// associated object.
/// </summary>
/// <typeparam name="TItem">The model of the associated objects.</typeparam>
/// <typeparam name="TKey">The type of what identifies an associated object: an id, a value or a name.</typeparam>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
public class Associations<TItem, TKey> : ReadOnlyAssociations<TItem, TKey>
    where TItem : class
{
    private readonly AssociationRequests<TKey> _requests;

    /// <summary>Initializes a new instance of the <see cref="Associations{TItem, TKey}"/> class for mocking.</summary>
    protected Associations()
        : this(AssociationRequests.ForMocking<TKey>(), ItemReader<TItem>.OfModel)
    {
    }

    internal Associations(AssociationRequests<TKey> requests, ItemReader<TItem> reader, params string[] keys)
        : base(requests, reader, keys) => _requests = requests;

    /// <summary>Adds an association with an existing object. It is not an error if the association exists.</summary>
    /// <param name="key">The id, value or name of the object to associate.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The association may have been added all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">The id, value or name is not valid.</exception>
    /// <exception cref="ThreatConnectException">
    /// The association was not added, for example because the object does not exist or belongs to another owner.
    /// </exception>
    /// <example>
    /// <code>
    /// await org.Groups.Adversaries[416].Groups.Campaigns.AddAsync(4127);
    /// await org.Groups.Adversaries[416].Indicators.Addresses.AddAsync("12.13.14.15");
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
    public virtual async Task<Response> AddAsync(TKey key, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await _requests.Add(key, cancellationToken).ConfigureAwait(false));

    /// <summary>Removes an association.</summary>
    /// <param name="key">The id, value or name of the associated object.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The association may have been removed all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">The id, value or name is not valid.</exception>
    /// <exception cref="ThreatConnectException">The association was not removed.</exception>
    /// <example>
    /// <code>
    /// await org.Groups.Adversaries[416].Tags.RemoveAsync("Crimeware");
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
    public virtual async Task<Response> RemoveAsync(TKey key, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await _requests.Remove(key, cancellationToken).ConfigureAwait(false));
}
