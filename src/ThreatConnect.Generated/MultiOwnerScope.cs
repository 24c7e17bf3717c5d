namespace ThreatConnect;

/// <summary>What can be listed in several owners at once. The API allows several owners in lists alone.</summary>
public class MultiOwnerScope
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected MultiOwnerScope()
    {
    }

    internal MultiOwnerScope(ApiContext context) => _context = context;

    private ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>The groups of the owners.</summary>
    public virtual GroupQueries Groups => new(GroupQueries.InOwners(Context));

    /// <summary>The indicators of the owners.</summary>
    public virtual IndicatorQueries Indicators => new(IndicatorQueries.InOwners(Context));

    /// <summary>The tasks of the owners.</summary>
    public virtual ResourceList<TaskEntity, TaskFilter> Tasks =>
        new(ThreatConnect.Tasks.InOwners(Context), branch: null, ThreatConnect.Tasks.ResourceType.Reader, new TaskFilter(), ThreatConnect.Tasks.ResourceType.Entity);

    /// <summary>The victims of the owners.</summary>
    public virtual ResourceList<Victim, VictimFilter> Victims =>
        new(ThreatConnect.Victims.InOwners(Context), branch: null, ThreatConnect.Victims.ResourceType.Reader, new VictimFilter(), ThreatConnect.Victims.ResourceType.Entity);

    /// <summary>The tags of the owners.</summary>
    public virtual AttachableList<Tag, TagFilter> Tags => new(ThreatConnect.Tags.InOwners(Context), new TagFilter(), "tag");

    /// <summary>The security labels of the owners.</summary>
    public virtual AttachableList<SecurityLabel, SecurityLabelFilter> SecurityLabels => new(ThreatConnect.SecurityLabels.InOwners(Context), new SecurityLabelFilter(), "securityLabel");
}
