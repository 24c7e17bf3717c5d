using System.Runtime.CompilerServices;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Resources.Parts;

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
    public virtual async Task<Response> AddAsync(TKey key, CancellationToken cancellationToken = default)
    {
        _requests.Check(key, nameof(key));
        return ResponseReader.ReadSuccess(await _requests.Add(key, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>
    /// Adds associations with several existing objects at once. The connections of the client bound how many requests are in flight.
    /// </summary>
    /// <param name="keys">The ids, values or names of the objects to associate.</param>
    /// <returns>The response for each of them, in their order.</returns>
    /// <exception cref="ArgumentException">An id, value or name is not valid. No request was sent.</exception>
    /// <exception cref="PartsException">Some were not added. It says which, and what happened to the others.</exception>
    /// <example>
    /// <code>
    /// await org.Groups.Adversaries[416].Tags.AddAsync("Crimeware", "reviewed");
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
    // One key that is written as new(...) is a key and not a list.
    [OverloadResolutionPriority(-1)]
    public virtual Task<IReadOnlyList<Response>> AddAsync(params IEnumerable<TKey> keys) => AddAsync(keys, CancellationToken.None);

    /// <summary>
    /// Adds associations with several existing objects at once. The connections of the client bound how many requests are in flight.
    /// </summary>
    /// <param name="keys">The ids, values or names of the objects to associate.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. Cancellation ends the call with a <see cref="PartsCanceledException"/>.
    /// </param>
    /// <returns>The response for each of them, in their order.</returns>
    /// <exception cref="ArgumentException">An id, value or name is not valid. No request was sent.</exception>
    /// <exception cref="PartsException">Some were not added. It says which, and what happened to the others.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
    [OverloadResolutionPriority(-1)]
    public virtual Task<IReadOnlyList<Response>> AddAsync(IEnumerable<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var parts = ToParts(keys, static (associations, key, token) => associations.AddAsync(key, token));
        return PartRun.RunAsync(PartChange.Addition, parts, this, cancellationToken);
    }

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
    public virtual async Task<Response> RemoveAsync(TKey key, CancellationToken cancellationToken = default)
    {
        _requests.Check(key, nameof(key));
        return ResponseReader.ReadSuccess(await _requests.Remove(key, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>
    /// Removes several associations at once. The connections of the client bound how many requests are in flight. What is given twice is
    /// removed once.
    /// </summary>
    /// <param name="keys">The ids, values or names of the associated objects.</param>
    /// <returns>The response for each of them, in their order.</returns>
    /// <exception cref="ArgumentException">An id, value or name is not valid. No request was sent.</exception>
    /// <exception cref="PartsException">Some were not removed. It says which, and what happened to the others.</exception>
    /// <example>
    /// <code>
    /// await org.Groups.Adversaries[416].Tags.AddAsync("seen", "reviewed");
    /// await org.Groups.Adversaries[416].Tags.RemoveAsync("seen", "reviewed");
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
    [OverloadResolutionPriority(-1)]
    public virtual Task<IReadOnlyList<Response>> RemoveAsync(params IEnumerable<TKey> keys) => RemoveAsync(keys, CancellationToken.None);

    /// <summary>
    /// Removes several associations at once. The connections of the client bound how many requests are in flight. What is given twice is
    /// removed once.
    /// </summary>
    /// <param name="keys">The ids, values or names of the associated objects.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. Cancellation ends the call with a <see cref="PartsCanceledException"/>.
    /// </param>
    /// <returns>The response for each of them, in their order.</returns>
    /// <exception cref="ArgumentException">An id, value or name is not valid. No request was sent.</exception>
    /// <exception cref="PartsException">Some were not removed. It says which, and what happened to the others.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
    [OverloadResolutionPriority(-1)]
    public virtual Task<IReadOnlyList<Response>> RemoveAsync(IEnumerable<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var parts = ToParts(keys.Distinct(), static (associations, key, token) => associations.RemoveAsync(key, token));
        return PartRun.RunAsync(PartChange.Removal, parts, this, cancellationToken);
    }

    // All keys are validated before the first request.
    private List<PartRequest<Associations<TItem, TKey>, Response>> ToParts(
        IEnumerable<TKey> keys, Func<Associations<TItem, TKey>, TKey, CancellationToken, Task<Response>> sendAsync)
    {
        var parts = new List<PartRequest<Associations<TItem, TKey>, Response>>();
        foreach (var key in keys)
        {
            ArgumentNullException.ThrowIfNull(key, nameof(keys));
            _requests.Check(key, nameof(keys));
            parts.Add(new(_requests.Part, key.ToString() ?? string.Empty, (associations, token) => sendAsync(associations, key, token)));
        }

        return parts;
    }
}
