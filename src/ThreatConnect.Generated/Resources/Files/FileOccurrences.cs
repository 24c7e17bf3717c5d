using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>Where one file was seen: under which names, in which folders, and when.</summary>
public class FileOccurrences
{
    private readonly RawFileClient? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected FileOccurrences()
    {
    }

    internal FileOccurrences(RawFileClient raw) => _raw = raw;

    private RawFileClient Raw => _raw ?? throw Fake.Unprepared();

    /// <summary>One of them, by its id.</summary>
    /// <param name="id">The id.</param>
    public virtual FileOccurrenceHandle this[FileOccurrenceId id] => new(Raw, id);

    /// <summary>Lists the occurrences.</summary>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list, which the platform gives as a whole.</returns>
    public virtual Pageable<FileOccurrence> ListAsync(CancellationToken cancellationToken = default)
    {
        var raw = Raw;
        return new WholeList<FileOccurrence>(
            async token => ResponseReader.ReadPage(await raw.ListOccurrencesAsync(token).ConfigureAwait(false), ItemReader<FileOccurrence>.OfModel, "fileOccurrence"),
            cancellationToken);
    }

    /// <summary>Adds an occurrence.</summary>
    /// <param name="create">The occurrence, with a name, a path or a date at least.</param>
    /// <param name="cancellationToken">Ends the waiting; it may have been added all the same.</param>
    /// <returns>The answer, which converts to the occurrence.</returns>
    /// <exception cref="ArgumentException">Nothing is set.</exception>
    /// <exception cref="ThreatConnectException">It was not added, or whether it was is unknown.</exception>
    public virtual async Task<Response<FileOccurrence>> CreateAsync(FileOccurrenceCreate create, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(await Raw.CreateOccurrenceAsync(RawBody.Of(create), cancellationToken).ConfigureAwait(false), ItemReader<FileOccurrence>.OfModel, "fileOccurrence");
}
