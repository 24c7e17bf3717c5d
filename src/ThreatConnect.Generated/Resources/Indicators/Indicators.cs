using ThreatConnect.Json;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the indicators of an owner, such as addresses, files and URLs. There is a collection for each type.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public partial class Indicators : IndicatorQueries
{
    /// <summary>Initializes a new instance of the <see cref="Indicators"/> class for mocking.</summary>
    protected Indicators()
        : this(Mocking.Context)
    {
    }

    internal Indicators(ApiContext context)
        : base(InOwners(context)) => Context = context;

    /// <summary>Gets the bulk reports, which contain all indicators of the owner. The platform generates them once a day.</summary>
    public virtual BulkReports Bulk => new(Context);

    internal ApiContext Context { get; }

    /// <summary>Gets the indicator with the specified value of any type. No request is sent.</summary>
    /// <param name="value">The value, such as <see cref="IndicatorValue.TryDetect"/> tells.</param>
    /// <exception cref="ArgumentException">The value is the default value.</exception>
    public virtual IndicatorHandle<CustomIndicator, CustomIndicatorUpdate> this[IndicatorValue value] => OfTypeOf(value)[value.Summary];

    /// <summary>
    /// Gets the indicators of a type that is known at run time only, such as the type of an item of a mixed list or a custom type of the
    /// instance. No request is sent. For a type that this package does not know, the path follows the rule of the platform: camel case and
    /// plural.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <returns>The indicators, with their values under the labels of the type.</returns>
    /// <exception cref="ArgumentException">The type is <see langword="null"/> or empty.</exception>
    public virtual IndicatorsOfType OfType(IndicatorType? type) => new(this, RuntimeResourceType.OfIndicators(type));

    /// <summary>
    /// Gets the indicators of a type that is described by its definition, which contains the path of the type and the rules for new
    /// indicators. No request is sent. <see cref="IndicatorTypeCollection.LoadAsync"/> returns the definitions of an instance.
    /// </summary>
    /// <param name="type">The definition of the type.</param>
    /// <returns>The indicators, with their values under the labels of the type.</returns>
    /// <exception cref="ArgumentException">The definition does not contain the path of the type.</exception>
    /// <example>
    /// <code>
    /// var types = await tc.Types.Indicators.LoadAsync();
    /// IndicatorsOfType badges = org.Indicators.OfType(types["Badge"]);
    /// await badges.CreateAsync(new() { Rating = 3, Values = { ["Badge No."] = "A-3", ["Access Level"] = "Guest" } });
    /// await badges["A-3", "Guest"].Tags.AddAsync("Crimeware");
    /// </code>
    /// </example>
    public virtual IndicatorsOfType OfType(IndicatorTypeDefinition type) => new(this, InstanceType.ResourceTypeOf(type, nameof(type)));

    /// <summary>
    /// Gets the handle of an item of a mixed list. No request is sent. The value is used as the platform wrote it, so that every item can
    /// be addressed.
    /// </summary>
    /// <param name="indicator">The item.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="ArgumentException">The item has no type.</exception>
    public virtual IndicatorHandle<CustomIndicator, CustomIndicatorUpdate> HandleOf(IIndicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var type = RuntimeResourceType.OfIndicators(indicator.Type);
        return new(this, type, type.Summary.AsWritten(indicator.Summary));
    }

    /// <summary>
    /// Deletes the indicators of all types that match a filter, one by one. The list is read from its end, so that none is skipped because
    /// others are gone. Objects that are created, or begin to match, in the meantime may be left.
    /// </summary>
    /// <param name="filter">The function that creates the filter, such as <c>f => f.Confidence &lt; 10</c>.</param>
    /// <param name="options">
    /// The page size and the maximum number of objects to delete; <see langword="null"/> for the defaults, which are all that match.
    /// </param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The object that is being deleted may have been deleted all the same.
    /// </param>
    /// <returns>
    /// The outcome of each object. Nothing is deleted before it is enumerated, nor after the enumeration ends. An object that cannot be
    /// deleted has an outcome with the error; a page that cannot be read throws a <see cref="ThreatConnectException"/>.
    /// </returns>
    /// <example>
    /// <code>
    /// await foreach (var outcome in org.Indicators.DeleteAllAsync(f => f.Confidence &lt; 10))
    /// {
    ///     Console.WriteLine($"{outcome.Item.Summary}: {outcome.Error?.Message ?? "deleted"}");
    /// }
    /// </code>
    /// </example>
    public virtual IAsyncEnumerable<DeleteOutcome<Indicator>> DeleteAllAsync(
        Func<IndicatorFilter<Indicator>, Filter<Indicator>> filter,
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        DeleteAllAsync(FilterFrom(filter), options, cancellationToken);

    /// <summary>
    /// Deletes the indicators of all types that match a filter, one by one. The list is read from its end, so that none is skipped because
    /// others are gone. Objects that are created, or begin to match, in the meantime may be left.
    /// </summary>
    /// <param name="filter">The filter.</param>
    /// <param name="options">
    /// The page size and the maximum number of objects to delete; <see langword="null"/> for the defaults, which are all that match.
    /// </param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The object that is being deleted may have been deleted all the same.
    /// </param>
    /// <returns>
    /// The outcome of each object. Nothing is deleted before it is enumerated, nor after the enumeration ends. An object that cannot be
    /// deleted has an outcome with the error; a page that cannot be read throws a <see cref="ThreatConnectException"/>.
    /// </returns>
    public virtual IAsyncEnumerable<DeleteOutcome<Indicator>> DeleteAllAsync(
        Filter<Indicator> filter,
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        DeleteEach(filter, options, ModelReader<Indicator>.Instance, HandleOf, cancellationToken);

    /// <summary>
    /// Lists the active indicators that were last modified at or after a time: those that were created or imported, or whose rating or
    /// confidence changed. Tags, attributes and security labels do not count. <see cref="ChangesSinceAsync"/> also
    /// returns what was deleted, and inactive indicators.
    /// </summary>
    /// <param name="modifiedSince">The time, to the second.</param>
    /// <param name="include">The parts to include in each item.</param>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <example>
    /// <code>
    /// await foreach (Indicator indicator in org.Indicators.ListAsync(modifiedSince: DateTimeOffset.UtcNow.AddDays(-1)))
    /// {
    ///     Console.WriteLine($"{indicator.Summary}: {indicator.LastModified}");
    /// }
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Pageable<Indicator> ListAsync(
        DateTimeOffset modifiedSince,
        Include include = Include.None,
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ListModified(filter: null, modifiedSince, include, options, cancellationToken);

    /// <summary>
    /// Lists the indicators that match a filter and were last modified at or after a time. The platform lists active indicators only,
    /// unless the filter contains <c>Active</c>.
    /// </summary>
    /// <param name="filter">The function that creates the filter; <see langword="null"/> for no filter.</param>
    /// <param name="modifiedSince">The time, to the second.</param>
    /// <param name="include">The parts to include in each item.</param>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Pageable<Indicator> ListAsync(
        Func<IndicatorFilter<Indicator>, Filter<Indicator>>? filter,
        DateTimeOffset modifiedSince,
        Include include = Include.None,
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ListModified(filter, modifiedSince, include, options, cancellationToken);

    /// <summary>Gets a cursor for changes from now on, by three small requests.</summary>
    /// <remarks>
    /// A program that copies the indicators gets a cursor, then reads the list, and then the changes since the cursor. So it misses nothing
    /// that changes while it reads the list, and does not hold the list in memory.
    /// </remarks>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The cursor.</returns>
    /// <exception cref="ThreatConnectException">The time of the server could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Task<IndicatorCursor> GetCursorAsync(CancellationToken cancellationToken = default) =>
        IndicatorChangeLists.GetCursorAsync(Context, cancellationToken);

    /// <summary>
    /// Lists the indicators that were created, modified or deleted since a cursor, whether they are active or not. Each change is returned
    /// once: first the deletions, then the others in the order of their times.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A change of tags, attributes, security labels or associations, or of whether the indicator is active, does not count as a
    /// modification on the platform, and several modifications of one indicator are one change. What such a list misses, a full pass finds:
    /// <see cref="Pageable.CompareAsync"/>.
    /// </para>
    /// <para>
    /// The instance lists deletions for a limited time (<see cref="IndicatorChangeOptions.DeletedRetention"/>). Times are those of the
    /// server. The changes are in memory while they are enumerated, and no request is sent after the first of them is returned.
    /// </para>
    /// </remarks>
    /// <param name="cursor">
    /// The cursor, of <see cref="GetCursorAsync"/> or of earlier changes; <see langword="null"/> for all indicators that exist.
    /// </param>
    /// <param name="include">The parts to include in each indicator.</param>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>
    /// The changes. They are read during enumeration, which throws a <see cref="ThreatConnectException"/> if a page fails, and an
    /// <see cref="InvalidOperationException"/> if the cursor is older than deletions are listed.
    /// </returns>
    /// <exception cref="ArgumentException">The cursor is that of another owner.</exception>
    /// <example>
    /// <code>
    /// IndicatorCursor cursor = await org.Indicators.GetCursorAsync();
    /// await org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.1", Rating = 3 });
    /// IndicatorChanges changes = org.Indicators.ChangesSinceAsync(cursor);
    /// await foreach (IndicatorChange change in changes)
    /// {
    ///     Console.WriteLine(change.IsDeleted ? $"{change.Deleted.Summary} is gone" : $"{change.Indicator.Summary} has changed");
    /// }
    ///
    /// string next = changes.Cursor!.ToString();
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual IndicatorChanges ChangesSinceAsync(
        IndicatorCursor? cursor,
        Include include = Include.None,
        IndicatorChangeOptions? options = null,
        CancellationToken cancellationToken = default) =>
        IndicatorChangeLists.Create(Context, cursor, include, options ?? new IndicatorChangeOptions(), cancellationToken);

    /// <summary>Lists the deleted indicators of all types, as far back as the instance keeps them.</summary>
    /// <param name="deletedSince">
    /// The time, to the second, at or after which the indicators were deleted; <see langword="null"/> for all.
    /// </param>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <example>
    /// <code>
    /// await foreach (DeletedIndicator indicator in org.Indicators.ListDeletedAsync(DateTimeOffset.UtcNow.AddDays(-1)))
    /// {
    ///     Console.WriteLine(indicator.Summary);
    /// }
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Pageable<DeletedIndicator> ListDeletedAsync(
        DateTimeOffset? deletedSince = null,
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ListDeleted(branch: null, deletedSince, options, cancellationToken);

    /// <summary>Lists the indicators with the most observations, and who observed them. The instance limits their number.</summary>
    /// <param name="dateObserved">The first day of the observations, in UTC; <see langword="null"/> for yesterday and today.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list, which the platform returns as a whole.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Pageable<ObservedIndicator> ListObservedAsync(
        DateTimeOffset? dateObserved = null,
        CancellationToken cancellationToken = default)
    {
        var context = Context;
        DateOnly? day = dateObserved is { } time ? DateOnly.FromDateTime(time.UtcDateTime) : null;
        return PagedList.CreateWhole(
            token => context.Indicators.ListObservedIndicatorsAsync(context.OwnerName, day, token),
            ModelReader<ObservedIndicator>.Instance,
            ["indicator"],
            cancellationToken);
    }

    internal Pageable<DeletedIndicator> ListDeleted(
        string? branch,
        DateTimeOffset? deletedSince,
        ListOptions? options,
        CancellationToken cancellationToken)
    {
        var (raw, owner) = (Context.Indicators, Context.OwnerName);
        return PagedList.Create(
            (page, token) => branch is null
                ? raw.ListDeletedIndicatorsAsync(owner, page, deletedSince, token)
                : raw.ListDeletedIndicatorsByTypeAsync(branch, owner, page, deletedSince, token),
            ModelReader<DeletedIndicator>.Instance,
            ["indicator"],
            options,
            cancellationToken);
    }
}
