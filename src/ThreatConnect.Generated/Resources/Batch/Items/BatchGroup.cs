using ThreatConnect.Resources.Batch.Items;

namespace ThreatConnect;

/// <summary>A group in a batch. A group that is there already under the same <see cref="Xid"/> is overwritten.</summary>
public sealed class BatchGroup : BatchObject
{
    /// <summary>Takes what creates a group of any type.</summary>
    /// <param name="create">What to create, such as a <see cref="CampaignCreate"/>.</param>
    public BatchGroup(IGroupCreate create)
    {
        ArgumentNullException.ThrowIfNull(create);
        Create = create;
        Type = new GroupType(create.ResourceType.Name);
        Name = create.Name;
    }

    /// <summary>Takes a group of a type that is known only while the program runs, or that has a name alone.</summary>
    /// <param name="type">The type.</param>
    /// <param name="name">The name.</param>
    public BatchGroup(GroupType type, string name)
    {
        Type = type;
        Name = name;
    }

    /// <summary>The type of the group.</summary>
    public GroupType Type { get; }

    /// <summary>The name of the group.</summary>
    public string Name { get; }

    /// <summary>
    /// What names the group wherever it comes from, unique on the instance. Without one it is computed of the type and of what is to be created,
    /// the same in every run, so that a second run overwrites what the first one wrote.
    /// </summary>
    /// <exception cref="ArgumentException">It cannot be computed, because the group cannot be sent.</exception>
    public string Xid
    {
        get => field ??= GroupWriter.ComputeXid(this);
        init;
    }

    /// <summary>The xids of the groups that it is associated with, of this run or on the instance already.</summary>
    /// <value>None.</value>
    public IReadOnlyList<string> AssociatedGroups { get; init; } = [];

    /// <summary>What kind of event it is; of events alone.</summary>
    public EventKind? EventKind { get; init; }

    /// <summary>A summary that an AI wrote, in Markdown; of documents, events and reports alone, and with <see cref="AiProvider"/>.</summary>
    public string? Insights { get; init; }

    /// <summary>Who provides the AI that wrote <see cref="Insights"/>.</summary>
    public string? AiProvider { get; init; }

    /// <summary>When <see cref="Insights"/> were written, to the second.</summary>
    public DateTimeOffset? AiLastRetrievalDate { get; init; }

    internal IGroupCreate? Create { get; }
}
