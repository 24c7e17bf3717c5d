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
}
