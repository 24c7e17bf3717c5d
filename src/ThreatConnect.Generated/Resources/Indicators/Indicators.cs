using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>The indicators of an owner: addresses, files, URLs and the like. Each type has a collection of its own here.</summary>
public partial class Indicators : IndicatorListings
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Indicators()
    {
    }

    internal Indicators(ApiContext context)
        : base(InOwners(context)) => _context = context;

    /// <summary>The bulk reports: all indicators of the owner, as the platform writes them once a day.</summary>
    public virtual BulkReports Bulk => new(Context);

    internal ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>
    /// The indicators of a type that is known only while the program runs, such as the type of an item of a mixed list, or a type of the instance's own.
    /// The path of a type that the document does not know is made by the platform's own rule: camel case and plural.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <returns>The indicators, with their values under the labels of the type.</returns>
    /// <exception cref="ArgumentException">The type is missing.</exception>
    public virtual IndicatorsOfType OfType(IndicatorType? type) => new(this, RunTimeKind.OfIndicators(type));

    /// <summary>
    /// The indicators of a type as the instance's own table describes it, which also says how paths name it and what a new one must have.
    /// <see cref="IndicatorTypeListing.LoadAsync"/> gives the table.
    /// </summary>
    /// <param name="type">A row of the table.</param>
    /// <returns>The indicators, with their values under the labels of the type.</returns>
    /// <exception cref="ArgumentException">The row does not say how paths name the type.</exception>
    public virtual IndicatorsOfType OfType(IndicatorTypeDefinition type) => new(this, InstanceType.KindOf(type));

    /// <summary>The indicator that an item of a mixed list stands for.</summary>
    /// <param name="indicator">The item.</param>
    /// <returns>Its handle.</returns>
    /// <exception cref="ArgumentException">The item has no type.</exception>
    public virtual IndicatorHandle<CustomIndicator, CustomIndicatorUpdate> HandleOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return OfType(indicator.Type)[indicator.Summary];
    }
}
