using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>One metric, by its name or id; whether it exists is asked only when something is done with it.</summary>
public class CustomMetricHandle
{
    private readonly RawCustomMetricClient? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected CustomMetricHandle() => NameOrId = string.Empty;

    internal CustomMetricHandle(ApiContext context, string nameOrId)
    {
        PathSegment.Encode(nameof(nameOrId), nameOrId);
        _raw = new RawCustomMetricClient(context.Transport, nameOrId);
        NameOrId = nameOrId;
    }

    /// <summary>The name or the id by which it is addressed.</summary>
    public virtual string NameOrId { get; }

    private RawCustomMetricClient Raw => _raw ?? throw Fake.Unprepared();

    /// <summary>Gets the metric.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the metric.</returns>
    /// <exception cref="ThreatConnectException">There is no such metric, or it could not be read.</exception>
    public virtual async Task<Response<CustomMetricConfig>> GetAsync(CancellationToken cancellationToken = default) =>
        Read(await Raw.GetAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Gets the metric, if there is one.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The metric; null when the platform itself says that there is none.</returns>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<CustomMetricConfig?> FindAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(await Raw.GetAsync(cancellationToken).ConfigureAwait(false), ItemReader<CustomMetricConfig>.OfModel, "customMetricConfig");

    /// <summary>Changes what is set; everything else stays as it is.</summary>
    /// <param name="update">What to change.</param>
    /// <param name="cancellationToken">Ends the waiting; the change may have been made all the same.</param>
    /// <returns>The answer, which converts to the changed metric.</returns>
    /// <exception cref="ArgumentException">Nothing is set.</exception>
    /// <exception cref="ThreatConnectException">It was not changed.</exception>
    public virtual async Task<Response<CustomMetricConfig>> UpdateAsync(CustomMetricConfigUpdate update, CancellationToken cancellationToken = default) =>
        Read(await Raw.UpdateAsync(RawBody.Of(update), cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes the metric with its values.</summary>
    /// <param name="cancellationToken">Ends the waiting; it may have been deleted all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not deleted.</exception>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await Raw.DeleteAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Adds a value to the metric. To add the same twice counts it twice.</summary>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">Ends the waiting; it may have been added all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not added, or whether it was is unknown.</exception>
    public virtual async Task<Response> AddAsync(CustomMetricValue value, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadUnknown(await Raw.AddDataAsync(returnValue: null, RawBody.Of(value), cancellationToken).ConfigureAwait(false));

    /// <summary>Adds a value to the metric, and reads what it has become. To add the same twice counts it twice.</summary>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">Ends the waiting; it may have been added all the same.</param>
    /// <returns>The answer, which converts to what the metric has become.</returns>
    /// <exception cref="ThreatConnectException">It was not added, or whether it was is unknown.</exception>
    public virtual async Task<Response<CustomMetricTotal>> AddAndReadAsync(CustomMetricValue value, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadBare(await Raw.AddDataAsync(returnValue: true, RawBody.Of(value), cancellationToken).ConfigureAwait(false), ItemReader<CustomMetricTotal>.OfModel);

    private static Response<CustomMetricConfig> Read(RawResponse answer) => ResponseReader.ReadSingle(answer, ItemReader<CustomMetricConfig>.OfModel, "customMetricConfig");
}
