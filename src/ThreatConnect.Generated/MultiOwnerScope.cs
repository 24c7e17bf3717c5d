using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Provides the lists of several owners. The API accepts several owners for lists only.</summary>
public class MultiOwnerScope
{
    private readonly ApiContext _context;

    /// <summary>Initializes a new instance of the <see cref="MultiOwnerScope"/> class for mocking.</summary>
    protected MultiOwnerScope()
        : this(Mocking.Context)
    {
    }

    internal MultiOwnerScope(ApiContext context) => _context = context;

    /// <summary>Gets the groups of the owners.</summary>
    public virtual GroupQueries Groups => new(GroupQueries.InOwners(_context));

    /// <summary>Gets the indicators of the owners.</summary>
    public virtual IndicatorQueries Indicators => new(IndicatorQueries.InOwners(_context));

    /// <summary>Gets the tasks of the owners.</summary>
    public virtual ResourceList<TaskEntity, TaskFilter> Tasks =>
        new(
            ThreatConnect.Tasks.InOwners(_context),
            branch: null,
            ThreatConnect.Tasks.ResourceType.Reader,
            new TaskFilter(),
            ThreatConnect.Tasks.ResourceType.Entity);

    /// <summary>Gets the victims of the owners.</summary>
    public virtual ResourceList<Victim, VictimFilter> Victims =>
        new(
            ThreatConnect.Victims.InOwners(_context),
            branch: null,
            ThreatConnect.Victims.ResourceType.Reader,
            new VictimFilter(),
            ThreatConnect.Victims.ResourceType.Entity);

    /// <summary>Gets the tags of the owners.</summary>
    public virtual AttachableList<Tag, TagFilter> Tags => new(ThreatConnect.Tags.InOwners(_context), new TagFilter(), "tag");

    /// <summary>Gets the security labels of the owners.</summary>
    public virtual AttachableList<SecurityLabel, SecurityLabelFilter> SecurityLabels =>
        new(ThreatConnect.SecurityLabels.InOwners(_context), new SecurityLabelFilter(), "securityLabel");

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.Join(GetType().Name, id: null, ItemText.OwnersOf(_context));
}
