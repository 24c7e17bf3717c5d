namespace ThreatConnect;

/// <summary>What can be listed in several owners at once. The API allows several owners in lists alone.</summary>
public class OwnersScope
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected OwnersScope()
    {
    }

    internal OwnersScope(ApiContext context) => _context = context;

    private ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>The groups of the owners.</summary>
    public virtual GroupListings Groups => new(GroupListings.InOwners(Context));

    /// <summary>The indicators of the owners.</summary>
    public virtual IndicatorListings Indicators => new(IndicatorListings.InOwners(Context));

    /// <summary>The tasks of the owners.</summary>
    public virtual Listing<TaskEntity, TaskEntityFilter> Tasks =>
        new(ThreatConnect.Tasks.InOwners(Context), branch: null, ThreatConnect.Tasks.Kind.Reader, new TaskEntityFilter(), ThreatConnect.Tasks.Kind.Entity);

    /// <summary>The victims of the owners.</summary>
    public virtual Listing<Victim, VictimFilter> Victims =>
        new(ThreatConnect.Victims.InOwners(Context), branch: null, ThreatConnect.Victims.Kind.Reader, new VictimFilter(), ThreatConnect.Victims.Kind.Entity);

    /// <summary>The tags of the owners.</summary>
    public virtual MarkListing<Tag, TagFilter> Tags => new(ThreatConnect.Tags.InOwners(Context), new TagFilter(), "tag");

    /// <summary>The security labels of the owners.</summary>
    public virtual MarkListing<SecurityLabel, SecurityLabelFilter> SecurityLabels => new(ThreatConnect.SecurityLabels.InOwners(Context), new SecurityLabelFilter(), "securityLabel");
}
