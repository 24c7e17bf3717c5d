using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>One group, indicator, task or victim; whether it exists is asked only when something is done with it.</summary>
public abstract class ItemHandle
{
    private readonly IRawItem? _raw;

    private protected ItemHandle(IRawItem? raw) => _raw = raw;

    /// <summary>The tags on the object.</summary>
    public virtual AttachedTags Tags => new(Raw);

    /// <summary>The security labels on the object.</summary>
    public virtual AttachedSecurityLabels SecurityLabels => new(Raw);

    /// <summary>The attributes of the object, such as its description and its source.</summary>
    public virtual Attributes Attributes => new(Raw);

    /// <summary>The groups that are associated with the object.</summary>
    public virtual GroupAssociations Groups => new(Raw);

    /// <summary>The indicators that are associated with the object; with a victim those that share a group with it.</summary>
    public virtual ReadOnlyIndicatorAssociations Indicators => new(Raw);

    /// <summary>The tasks that are associated with the object.</summary>
    public virtual Associations<TaskEntity, TaskId> Tasks =>
        new(ById.Associations<TaskId>(Raw.ListTasksAsync, Raw.GetTaskAsync, Raw.AddTaskAsync, Raw.DeleteTaskAsync), ItemReader<TaskEntity>.OfModel, "task");

    /// <summary>The victims that are associated with the object; with a victim those that share a group with it.</summary>
    public virtual ReadOnlyAssociations<Victim, VictimId> Victims =>
        new(ById.ReadOnlyAssociations<VictimId>(Raw.ListVictimsAsync, Raw.GetVictimAsync), ItemReader<Victim>.OfModel, "victim");

    internal IRawItem Raw => _raw ?? throw Fake.Unprepared();

    // The assets that the object has itself; the document says which handles have such a member.
    internal virtual IRawAssets RawAssets => throw Fake.Unprepared();

    /// <summary>Deletes the object.</summary>
    /// <param name="cancellationToken">Ends the waiting; the object may have been deleted all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not deleted.</exception>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await Raw.DeleteAsync(cancellationToken).ConfigureAwait(false));

    // The object, seen from a tag or a security label that it may carry.
    internal abstract AttachmentRequests SeenFrom(IRawAttachable mark);
}
