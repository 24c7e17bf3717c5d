namespace ThreatConnect;

/// <summary>What can be listed in several owners at once. The API allows several owners in lists alone.</summary>
public class OwnersScope
{
    private readonly ApiContext _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected OwnersScope() => _context = null!;

    internal OwnersScope(ApiContext context) => _context = context;

    /// <summary>The groups of the owners.</summary>
    public virtual GroupListings Groups => new(GroupListings.InOwners(_context));

    /// <summary>The indicators of the owners.</summary>
    public virtual IndicatorListings Indicators => new(IndicatorListings.InOwners(_context));

    /// <summary>The tasks of the owners.</summary>
    public virtual Listing<TaskEntity, TaskEntityFilter> Tasks =>
        new(ThreatConnect.Tasks.InOwners(_context), branch: null, ThreatConnect.Tasks.Kind.Reader, new TaskEntityFilter(), ThreatConnect.Tasks.Kind.Entity);

    /// <summary>The victims of the owners.</summary>
    public virtual Listing<Victim, VictimFilter> Victims =>
        new(ThreatConnect.Victims.InOwners(_context), branch: null, ThreatConnect.Victims.Kind.Reader, new VictimFilter(), ThreatConnect.Victims.Kind.Entity);

    /// <summary>The tags of the owners.</summary>
    public virtual MarkListing<Tag, TagFilter> Tags => new(ThreatConnect.Tags.InOwners(_context), new TagFilter(), "tag");

    /// <summary>The security labels of the owners.</summary>
    public virtual MarkListing<SecurityLabel, SecurityLabelFilter> SecurityLabels => new(ThreatConnect.SecurityLabels.InOwners(_context), new SecurityLabelFilter(), "securityLabel");
}
