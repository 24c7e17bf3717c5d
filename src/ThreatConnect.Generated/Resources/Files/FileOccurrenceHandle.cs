using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>One occurrence of a file, by its id.</summary>
public class FileOccurrenceHandle
{
    private readonly RawFileClient? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected FileOccurrenceHandle()
    {
    }

    internal FileOccurrenceHandle(RawFileClient raw, FileOccurrenceId id)
    {
        _raw = raw;
        Id = id;
    }

    /// <summary>The id of the occurrence.</summary>
    public virtual FileOccurrenceId Id { get; }

    private RawFileClient Raw => _raw ?? throw Fake.Unprepared();

    /// <summary>Gets the occurrence.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the occurrence.</returns>
    /// <exception cref="ThreatConnectException">There is no such occurrence, or it could not be read.</exception>
    public virtual async Task<Response<FileOccurrence>> GetAsync(CancellationToken cancellationToken = default) =>
        Read(await Raw.GetOccurrenceAsync(Id.Value, cancellationToken).ConfigureAwait(false));

    /// <summary>Gets the occurrence, if there is one.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The occurrence; null when the platform itself says that there is none.</returns>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<FileOccurrence?> FindAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(await Raw.GetOccurrenceAsync(Id.Value, cancellationToken).ConfigureAwait(false), ItemReader<FileOccurrence>.OfModel, "fileOccurrence");

    /// <summary>Changes what is set; everything else stays as it is.</summary>
    /// <param name="update">What to change.</param>
    /// <param name="cancellationToken">Ends the waiting; the change may have been made all the same.</param>
    /// <returns>The answer, which converts to the changed occurrence.</returns>
    /// <exception cref="ArgumentException">Nothing is set.</exception>
    /// <exception cref="ThreatConnectException">It was not changed.</exception>
    public virtual async Task<Response<FileOccurrence>> UpdateAsync(FileOccurrenceUpdate update, CancellationToken cancellationToken = default) =>
        Read(await Raw.UpdateOccurrenceAsync(Id.Value, RawBody.Of(update), cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes the occurrence.</summary>
    /// <param name="cancellationToken">Ends the waiting; it may have been deleted all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not deleted.</exception>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await Raw.DeleteOccurrenceAsync(Id.Value, cancellationToken).ConfigureAwait(false));

    private static Response<FileOccurrence> Read(RawResponse answer) => ResponseReader.ReadSingle(answer, ItemReader<FileOccurrence>.OfModel, "fileOccurrence");
}
