using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the occurrences of one file: the names, the folders and the dates under which it was found.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public class FileOccurrences
{
    private readonly RawFileClient _raw;

    /// <summary>Initializes a new instance of the <see cref="FileOccurrences"/> class for mocking.</summary>
    protected FileOccurrences()
        : this(new RawFileClient(Mocking.Context.Transport, "", owner: null))
    {
    }

    internal FileOccurrences(RawFileClient raw) => _raw = raw;

    /// <summary>Gets the occurrence with the specified id. No request is sent.</summary>
    /// <param name="id">The id of the occurrence.</param>
    public virtual FileOccurrenceHandle this[FileOccurrenceId id] => new(_raw, id);

    /// <summary>Lists the occurrences.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list, which the platform returns as a whole.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Pageable<FileOccurrence> ListAsync(CancellationToken cancellationToken = default) =>
        PagedList.CreateWhole(_raw.ListOccurrencesAsync, ModelReader<FileOccurrence>.Instance, ["fileOccurrence"], cancellationToken);

    /// <summary>Creates an occurrence.</summary>
    /// <param name="create">The occurrence to create. At least a name, a path or a date must be set.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The occurrence may have been created all the same.
    /// </param>
    /// <returns>The response, which converts to the occurrence.</returns>
    /// <exception cref="ArgumentException">No property is set.</exception>
    /// <exception cref="ThreatConnectException">The occurrence was not created, or it is unknown whether it was created.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual async Task<Response<FileOccurrence>> CreateAsync(
        FileOccurrenceCreate create,
        CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(
            await _raw.CreateOccurrenceAsync(RawBody.Of(create), cancellationToken).ConfigureAwait(false),
            ModelReader<FileOccurrence>.Instance,
            "fileOccurrence");
}
