using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>
/// Represents the custom metrics that the organization of the caller defines, for example for its dashboards. They do not belong to another
/// owner.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/custom_metrics/custom_metrics.html"/>
public class CustomMetrics
{
    private readonly ApiContext _context;

    /// <summary>Initializes a new instance of the <see cref="CustomMetrics"/> class for mocking.</summary>
    protected CustomMetrics()
        : this(Mocking.Context)
    {
    }

    internal CustomMetrics(ApiContext context) => _context = context;

    /// <summary>Gets the metric with the specified name, or with the specified id as text. No request is sent.</summary>
    /// <param name="nameOrId">The name or the id.</param>
    /// <exception cref="ArgumentException">The name is empty, or it cannot be sent in a path.</exception>
    public virtual CustomMetricHandle this[string nameOrId] => new(_context, nameOrId);

    /// <summary>Gets the metric with the specified id. No request is sent.</summary>
    /// <param name="id">The id of the metric.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public virtual CustomMetricHandle this[CustomMetricId id] => this[Check.Id(id.Value, nameof(id))];

    /// <summary>Lists the metrics.</summary>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/custom_metrics/custom_metrics.html"/>
    public virtual Pageable<CustomMetricConfig> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(
            _context.CustomMetrics.ListCustomMetricsAsync,
            ModelReader<CustomMetricConfig>.Instance,
            ["customMetricConfig"],
            options,
            cancellationToken);

    /// <summary>Creates a metric.</summary>
    /// <param name="create">The metric to create.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The metric may have been created all the same.
    /// </param>
    /// <returns>The response, which converts to the metric.</returns>
    /// <exception cref="ThreatConnectException">The metric was not created, or it is unknown whether it was created.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/custom_metrics/custom_metrics.html"/>
    public virtual async Task<Response<CustomMetricConfig>> CreateAsync(
        CustomMetricConfigCreate create,
        CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(
            await _context.CustomMetrics.CreateCustomMetricAsync(RawBody.Of(create), cancellationToken).ConfigureAwait(false),
            ModelReader<CustomMetricConfig>.Instance,
            "customMetricConfig");
}
