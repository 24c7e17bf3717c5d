using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents one group, indicator, task or victim. Requests are sent only when its methods are called.</summary>
public abstract class ItemHandle
{
    private protected ItemHandle(IRawItem raw) => Raw = raw;

    /// <summary>Gets the tags of the object.</summary>
    /// <example>
    /// <code>
    /// await org.Groups.Adversaries[416].Tags.AddAsync("Crimeware");
    /// await org.Indicators.Addresses["12.13.14.15"].Tags.AddAsync("Crimeware");
    /// </code>
    /// </example>
    public virtual AttachedTags Tags => new(Raw);

    /// <summary>Gets the security labels of the object.</summary>
    /// <example>
    /// <code>
    /// await org.Groups.Adversaries[416].SecurityLabels.AddAsync("TLP:GREEN");
    /// </code>
    /// </example>
    public virtual AttachedSecurityLabels SecurityLabels => new(Raw);

    /// <summary>Gets the attributes of the object, such as its description and its source.</summary>
    public virtual Attributes Attributes => new(Raw);

    /// <summary>Gets the groups that are associated with the object.</summary>
    public virtual GroupAssociations Groups => new(Raw);

    /// <summary>Gets the indicators that are associated with the object; for a victim, the indicators that share a group with it.</summary>
    public virtual ReadOnlyIndicatorAssociations Indicators => new(Raw);

    /// <summary>Gets the tasks that are associated with the object.</summary>
    public virtual Associations<TaskEntity, TaskId> Tasks =>
        new(
            AssociationRequests.ById<TaskId>(Raw.ListTasksAsync, Raw.GetTaskAsync, Raw.AddTaskAsync, Raw.DeleteTaskAsync),
            ModelReader<TaskEntity>.Instance,
            "task");

    /// <summary>Gets the victims that are associated with the object; for a victim, the victims that share a group with it.</summary>
    public virtual ReadOnlyAssociations<Victim, VictimId> Victims =>
        new(AssociationRequests.ReadOnlyById<VictimId>(Raw.ListVictimsAsync, Raw.GetVictimAsync), ModelReader<Victim>.Instance, "victim");

    internal IRawItem Raw { get; }

    // The scope that the handle is of.
    internal abstract ApiContext Context { get; }

    // The assets of adversaries and victims.
    internal virtual IRawAssets RawAssets => throw new NotSupportedException($"{GetType().Name} has no assets of its own.");

    /// <summary>Deletes the object.</summary>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The object may have been deleted all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ThreatConnectException">The object was not deleted.</exception>
    /// <example>
    /// <code>
    /// await org.Groups.Campaigns[1].DeleteAsync();
    /// </code>
    /// </example>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await Raw.DeleteAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes the object if it exists.</summary>
    /// <remarks>
    /// An owner that does not exist is an error, where the platform looks at the owner: for indicators. It addresses groups, tasks and
    /// victims by their ids alone, so that the result for a missing one is <see langword="false"/> whether the owner exists or not.
    /// </remarks>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The object may have been deleted all the same.
    /// </param>
    /// <returns>
    /// <see langword="true"/> if the object was deleted; <see langword="false"/> if the platform reports that it does not exist.
    /// </returns>
    /// <exception cref="ThreatConnectException">The object was not deleted.</exception>
    /// <example>
    /// <code>
    /// bool wasThere = await org.Indicators.Addresses["12.13.14.15"].DeleteIfExistsAsync();
    /// </code>
    /// </example>
    public virtual async Task<bool> DeleteIfExistsAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.WasDeleted(await Raw.DeleteAsync(cancellationToken).ConfigureAwait(false));

    // Throws if a request in another scope, which has no more than the id or the value of the object, would be about another object.
    internal virtual void CheckIn(ApiContext scope)
    {
        if (Context.Transport.Instance is { } own && scope.Transport.Instance is { } other && own != other)
        {
            throw new ArgumentException(
                $"{this} is on {own}, and the request goes to {other}, where its id or value belongs to another object. Take the handle "
                + "from the same client.");
        }
    }

    // How an association with the object is named in outcomes. It throws if the object cannot be addressed.
    internal abstract string DescribeAssociation();

    // Associates another object with the object.
    internal abstract Task<RawResponse> SendAssociateAsync(IRawAssociable other, CancellationToken cancellationToken);

    // The requests about the object below a tag or security label.
    internal abstract AttachmentRequests RequestsAt(IRawAttachable label);
}
