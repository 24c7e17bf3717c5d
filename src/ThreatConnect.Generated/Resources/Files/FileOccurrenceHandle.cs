using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents one occurrence of a file.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public class FileOccurrenceHandle
{
    private readonly RawFileClient _raw;

    /// <summary>Initializes a new instance of the <see cref="FileOccurrenceHandle"/> class for mocking.</summary>
    protected FileOccurrenceHandle()
        : this(new RawFileClient(Mocking.Context.Transport, "", owner: null), default)
    {
    }

    internal FileOccurrenceHandle(RawFileClient raw, FileOccurrenceId id)
    {
        _raw = raw;
        Id = id;
    }

    /// <summary>Gets the id of the occurrence.</summary>
    public virtual FileOccurrenceId Id { get; }

    /// <summary>Gets the occurrence.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the occurrence.</returns>
    /// <exception cref="ThreatConnectException">The occurrence does not exist, or it could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual async Task<Response<FileOccurrence>> GetAsync(CancellationToken cancellationToken = default) =>
        Read(await _raw.GetOccurrenceAsync(Id.Value, cancellationToken).ConfigureAwait(false));

    /// <summary>Gets the occurrence, or <see langword="null"/> if it does not exist.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The occurrence; <see langword="null"/> if the platform reports that it does not exist.</returns>
    /// <exception cref="ThreatConnectException">The occurrence could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual async Task<FileOccurrence?> FindAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(
            await _raw.GetOccurrenceAsync(Id.Value, cancellationToken).ConfigureAwait(false),
            ModelReader<FileOccurrence>.Instance,
            "fileOccurrence");

    /// <summary>Updates the occurrence. Properties that are not set keep their values.</summary>
    /// <param name="update">The properties to change.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. The change may have been made all the same.</param>
    /// <returns>The response, which converts to the updated occurrence.</returns>
    /// <exception cref="ArgumentException">No property is set.</exception>
    /// <exception cref="ThreatConnectException">The occurrence was not changed.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual async Task<Response<FileOccurrence>> UpdateAsync(
        FileOccurrenceUpdate update,
        CancellationToken cancellationToken = default) =>
        Read(await _raw.UpdateOccurrenceAsync(Id.Value, RawBody.Of(update), cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes the occurrence.</summary>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The occurrence may have been deleted all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ThreatConnectException">The occurrence was not deleted.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await _raw.DeleteOccurrenceAsync(Id.Value, cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes the occurrence if it exists.</summary>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The occurrence may have been deleted all the same.
    /// </param>
    /// <returns>
    /// <see langword="true"/> if the occurrence was deleted; <see langword="false"/> if the platform reports that it does not exist.
    /// </returns>
    /// <exception cref="ThreatConnectException">The occurrence was not deleted.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual async Task<bool> DeleteIfExistsAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.WasDeleted(await _raw.DeleteOccurrenceAsync(Id.Value, cancellationToken).ConfigureAwait(false));

    private static Response<FileOccurrence> Read(RawResponse response) =>
        ResponseReader.ReadSingle(response, ModelReader<FileOccurrence>.Instance, "fileOccurrence");

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.Join("File occurrence", id: null, owner: null, Id);
}
