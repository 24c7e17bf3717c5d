using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>The metrics that the caller's organization defines, such as for its dashboards. They belong to no other owner.</summary>
public class CustomMetrics
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected CustomMetrics()
    {
    }

    internal CustomMetrics(ApiContext context) => _context = context;

    private ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>One of them, by its name or by its id as a text.</summary>
    /// <param name="nameOrId">The name or the id.</param>
    /// <exception cref="ArgumentException">It is empty or would reach another resource.</exception>
    public virtual CustomMetricHandle this[string nameOrId] => new(Context, nameOrId);

    /// <summary>One of them, by its id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is below 1.</exception>
    public virtual CustomMetricHandle this[CustomMetricId id] => this[Check.Id(id.Value, nameof(id))];

    /// <summary>Lists the metrics.</summary>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<CustomMetricConfig> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(Context.CustomMetrics.ListCustomMetricsAsync, ItemReader<CustomMetricConfig>.OfModel, ["customMetricConfig"], options, cancellationToken);

    /// <summary>Creates a metric.</summary>
    /// <param name="create">The metric to create.</param>
    /// <param name="cancellationToken">Ends the waiting; it may have been created all the same.</param>
    /// <returns>The answer, which converts to the metric.</returns>
    /// <exception cref="ThreatConnectException">It was not created, or whether it was is unknown.</exception>
    public virtual async Task<Response<CustomMetricConfig>> CreateAsync(CustomMetricConfigCreate create, CancellationToken cancellationToken = default) => ResponseReader.ReadSingle(
        await Context.CustomMetrics.CreateCustomMetricAsync(RawBody.Of(create), cancellationToken).ConfigureAwait(false), ItemReader<CustomMetricConfig>.OfModel, "customMetricConfig");
}
