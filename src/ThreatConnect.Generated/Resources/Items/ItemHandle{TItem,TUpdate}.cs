using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents one object of a known type. Requests are sent only when its methods are called.</summary>
/// <typeparam name="TItem">The model of the object.</typeparam>
/// <typeparam name="TUpdate">The type of the request that updates it.</typeparam>
public abstract class ItemHandle<TItem, TUpdate> : ItemHandle
    where TItem : class
{
    private protected ItemHandle(IRawItem raw, ResourceType<TItem> resourceType)
        : base(raw) => ResourceType = resourceType;

    private protected ResourceType<TItem> ResourceType { get; }

    /// <summary>Gets the object.</summary>
    /// <param name="include">The parts to include.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the object.</returns>
    /// <exception cref="ThreatConnectException">The object does not exist, or it could not be read.</exception>
    /// <example>
    /// <code>
    /// Response&lt;Adversary> response = await org.Groups.Adversaries[416].GetAsync(Include.Tags | Include.Attributes);
    /// Console.WriteLine($"{response.StatusCode}: {response.Value.Name}");
    /// foreach (Tag tag in response.Value.Tags)
    /// {
    ///     Console.WriteLine(tag.Name);
    /// }
    /// </code>
    /// </example>
    public virtual async Task<Response<TItem>> GetAsync(Include include = Include.None, CancellationToken cancellationToken = default) =>
        Read(await Raw.GetAsync(include.ToWire(), cancellationToken).ConfigureAwait(false));

    /// <summary>Gets the object, or <see langword="null"/> if it does not exist.</summary>
    /// <remarks>
    /// An owner that does not exist is an error, where the platform looks at the owner: for indicators. It addresses groups, tasks and
    /// victims by their ids alone, so that a missing one is <see langword="null"/> whether the owner exists or not.
    /// </remarks>
    /// <param name="include">The parts to include.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The object; <see langword="null"/> if the platform reports that it does not exist.</returns>
    /// <exception cref="ThreatConnectException">The object could not be read.</exception>
    /// <example>
    /// <code>
    /// Campaign? campaign = await org.Groups.Campaigns[999].FindAsync();
    /// Console.WriteLine(campaign is null ? "The campaign does not exist." : campaign.Name);
    /// </code>
    /// </example>
    public virtual async Task<TItem?> FindAsync(Include include = Include.None, CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(
            await Raw.GetAsync(include.ToWire(), cancellationToken).ConfigureAwait(false),
            ResourceType.Reader,
            ResourceType.Entity);

    /// <summary>Updates the object. Properties that are not set keep their values.</summary>
    /// <param name="update">The properties to change.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. The change may have been made all the same.</param>
    /// <returns>The response, which converts to the updated object.</returns>
    /// <exception cref="ArgumentException">No property is set.</exception>
    /// <exception cref="ThreatConnectException">The object was not changed.</exception>
    /// <example>
    /// <code>
    /// Campaign campaign = await org.Groups.Campaigns[1].UpdateAsync(new() { Name = "camp-3b" });
    /// </code>
    /// </example>
    public virtual async Task<Response<TItem>> UpdateAsync(TUpdate update, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(update);
        return Read(await Raw.UpdateAsync(RawBody.Of(update), cancellationToken).ConfigureAwait(false));
    }

    private Response<TItem> Read(RawResponse response) => ResponseReader.ReadSingle(response, ResourceType.Reader, ResourceType.Entity);
}
