using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents one custom metric. Requests are sent only when its methods are called.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/custom_metrics/custom_metrics.html"/>
public class CustomMetricHandle
{
    private readonly RawCustomMetricClient _raw;

    /// <summary>Initializes a new instance of the <see cref="CustomMetricHandle"/> class for mocking.</summary>
    protected CustomMetricHandle()
    {
        _raw = new RawCustomMetricClient(Mocking.Context.Transport, "");
        NameOrId = string.Empty;
    }

    internal CustomMetricHandle(ApiContext context, string nameOrId)
    {
        PathSegment.Encode(nameof(nameOrId), nameOrId);
        _raw = new RawCustomMetricClient(context.Transport, nameOrId);
        NameOrId = nameOrId;
    }

    /// <summary>Gets the name or the id that identifies the metric.</summary>
    public virtual string NameOrId { get; }

    /// <summary>Gets the metric.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the metric.</returns>
    /// <exception cref="ThreatConnectException">The metric does not exist, or it could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/custom_metrics/custom_metrics.html"/>
    public virtual async Task<Response<CustomMetricConfig>> GetAsync(CancellationToken cancellationToken = default) =>
        Read(await _raw.GetAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Gets the metric, or <see langword="null"/> if it does not exist.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The metric; <see langword="null"/> if the platform reports that it does not exist.</returns>
    /// <exception cref="ThreatConnectException">The metric could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/custom_metrics/custom_metrics.html"/>
    public virtual async Task<CustomMetricConfig?> FindAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(
            await _raw.GetAsync(cancellationToken).ConfigureAwait(false),
            ModelReader<CustomMetricConfig>.Instance,
            "customMetricConfig");

    /// <summary>Updates the metric. Properties that are not set keep their values.</summary>
    /// <param name="update">The properties to change.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. The change may have been made all the same.</param>
    /// <returns>The response, which converts to the updated metric.</returns>
    /// <exception cref="ArgumentException">No property is set.</exception>
    /// <exception cref="ThreatConnectException">The metric was not changed.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/custom_metrics/custom_metrics.html"/>
    public virtual async Task<Response<CustomMetricConfig>> UpdateAsync(
        CustomMetricConfigUpdate update,
        CancellationToken cancellationToken = default) =>
        Read(await _raw.UpdateAsync(RawBody.Of(update), cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes the metric and its values.</summary>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The metric may have been deleted all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ThreatConnectException">The metric was not deleted.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/custom_metrics/custom_metrics.html"/>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await _raw.DeleteAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Adds a value to the metric. Adding the same value twice counts it twice.</summary>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. The metric may have been added all the same.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ThreatConnectException">The metric was not added, or it is unknown whether it was added.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/custom_metrics/custom_metrics.html"/>
    public virtual async Task<Response> AddAsync(CustomMetricValue value, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadUnknown(await _raw.AddDataAsync(returnValue: null, RawBody.Of(value), cancellationToken).ConfigureAwait(false));

    /// <summary>Adds a value to the metric and returns the new total. Adding the same value twice counts it twice.</summary>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. The metric may have been added all the same.</param>
    /// <returns>The response, which converts to the new total of the metric.</returns>
    /// <exception cref="ThreatConnectException">The metric was not added, or it is unknown whether it was added.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/custom_metrics/custom_metrics.html"/>
    public virtual async Task<Response<CustomMetricTotal>> AddAndReadAsync(
        CustomMetricValue value,
        CancellationToken cancellationToken = default) =>
        ResponseReader.ReadBare(
            await _raw.AddDataAsync(returnValue: true, RawBody.Of(value), cancellationToken).ConfigureAwait(false),
            ModelReader<CustomMetricTotal>.Instance);

    private static Response<CustomMetricConfig> Read(RawResponse response) =>
        ResponseReader.ReadSingle(response, ModelReader<CustomMetricConfig>.Instance, "customMetricConfig");

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.Join("Custom metric", id: null, owner: null, NameOrId);
}
