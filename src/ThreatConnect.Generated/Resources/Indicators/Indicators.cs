using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>The indicators of an owner: addresses, files, URLs and the like. Each type has a collection of its own here.</summary>
public partial class Indicators : IndicatorQueries
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
    public virtual IndicatorsOfType OfType(IndicatorType? type) => new(this, RuntimeResourceType.OfIndicators(type));

    /// <summary>
    /// The indicators of a type as the instance's own table describes it, which also says how paths name it and what a new one must have.
    /// <see cref="IndicatorTypeCollection.LoadAsync"/> gives the table.
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

    /// <summary>Lists the indicators of all types that were deleted, as far back as the instance keeps them.</summary>
    /// <param name="deletedSince">Only those deleted at or after this time, to the second; null for all.</param>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<DeletedIndicator> ListDeletedAsync(DateTimeOffset? deletedSince = null, ListOptions? options = null, CancellationToken cancellationToken = default) =>
        ListDeleted(branch: null, deletedSince, options, cancellationToken);

    /// <summary>Lists the indicators that were observed most, with who observed them. The instance limits how many.</summary>
    /// <param name="dateObserved">Only observations from this UTC day on; null for yesterday and today.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list, which the platform gives as a whole.</returns>
    public virtual Pageable<ObservedIndicator> ListObservedAsync(DateTimeOffset? dateObserved = null, CancellationToken cancellationToken = default)
    {
        var context = Context;
        DateOnly? day = dateObserved is { } time ? DateOnly.FromDateTime(time.UtcDateTime) : null;
        return new WholeList<ObservedIndicator>(
            async token => ResponseReader.ReadPage(await context.Indicators.ListObservedIndicatorsAsync(context.OwnerName, day, token).ConfigureAwait(false), ItemReader<ObservedIndicator>.OfModel, "indicator"),
            cancellationToken);
    }

    internal Pageable<DeletedIndicator> ListDeleted(string? branch, DateTimeOffset? deletedSince, ListOptions? options, CancellationToken cancellationToken)
    {
        var (raw, owner) = (Context.Indicators, Context.OwnerName);
        return PagedList.Create(
            (query, token) => branch is null
                ? raw.ListDeletedIndicatorsAsync(owner, query with { DeletedSince = deletedSince }, token)
                : raw.ListDeletedIndicatorsByTypeAsync(branch, owner, query with { DeletedSince = deletedSince }, token),
            ItemReader<DeletedIndicator>.OfModel,
            ["indicator"],
            options,
            cancellationToken);
    }
}
