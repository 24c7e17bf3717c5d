namespace ThreatConnect;

/// <summary>The types that the instance knows. They belong to no owner.</summary>
public class Types
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Types()
    {
    }

    internal Types(ApiContext context) => _context = context;

    /// <summary>The indicator types: those of the platform, and those that the instance defines.</summary>
    public virtual IndicatorTypeListing Indicators => new(Context.Types);

    /// <summary>The association types: group types, named associations between indicators, and what files do.</summary>
    public virtual AssociationTypeListing Associations => new(Context.Types);

    /// <summary>The attribute types.</summary>
    public virtual AttributeTypeListing Attributes => new(Context.Types);

    private ApiContext Context => _context ?? throw Fake.Unprepared();
}
