using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>One playbook, by its id or xid; whether it exists is asked only when something is done with it.</summary>
public class PlaybookHandle
{
    private readonly RawPlaybookClient? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected PlaybookHandle() => IdOrXid = string.Empty;

    internal PlaybookHandle(ApiContext context, string idOrXid)
    {
        PathSegment.Encode(nameof(idOrXid), idOrXid);
        _raw = new RawPlaybookClient(context.Transport, idOrXid);
        IdOrXid = idOrXid;
    }

    /// <summary>The id or the xid by which it is addressed.</summary>
    public virtual string IdOrXid { get; }

    /// <summary>The playbook as a <c>.pbx</c> file, which can be imported again.</summary>
    public virtual RemoteFile Export => ExportAs(format: null);

    /// <summary>The playbook as a <c>.tcxp</c> file, a content pack.</summary>
    public virtual RemoteFile ExportPackage => ExportAs("tcxp");

    private RawPlaybookClient Raw => _raw ?? throw Fake.Unprepared();

    /// <summary>Gets the playbook.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the playbook.</returns>
    /// <exception cref="ThreatConnectException">There is no such playbook, or it could not be read.</exception>
    public virtual async Task<Response<Playbook>> GetAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadBare(await Raw.GetAsync(cancellationToken).ConfigureAwait(false), ItemReader<Playbook>.OfModel, "playbook");

    /// <summary>Gets the playbook, if there is one.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The playbook; null when the platform itself says that there is none.</returns>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<Playbook?> FindAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.FindBare(await Raw.GetAsync(cancellationToken).ConfigureAwait(false), ItemReader<Playbook>.OfModel, "playbook");

    /// <summary>Makes a new version of the playbook of an exported one.</summary>
    /// <param name="pbx">The content of the <c>.pbx</c> file, from where the stream stands; it stays open.</param>
    /// <param name="cancellationToken">Ends the transfer; the version may have been made all the same.</param>
    /// <returns>The answer; the vendor does not say what it holds.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="ThreatConnectException">It was not made, or whether it was is unknown.</exception>
    public virtual async Task<Response> CreateVersionAsync(Stream pbx, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadUnknown(await Raw.CreateVersionAsync(new StreamBody(pbx, progress: null, Playbooks.PbxType), cancellationToken).ConfigureAwait(false));

    /// <summary>Activates the playbook: from then on it runs when its trigger says so.</summary>
    /// <param name="cancellationToken">Ends the waiting; it may have been activated all the same.</param>
    /// <returns>The answer; the vendor does not say what it holds.</returns>
    /// <exception cref="ThreatConnectException">It was not activated, or whether it was is unknown.</exception>
    public virtual async Task<Response> ActivateAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadUnknown(await Raw.ActivateAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Deactivates the playbook.</summary>
    /// <param name="cancellationToken">Ends the waiting; it may have been deactivated all the same.</param>
    /// <returns>The answer; the vendor does not say what it holds.</returns>
    /// <exception cref="ThreatConnectException">It was not deactivated, or whether it was is unknown.</exception>
    public virtual async Task<Response> DeactivateAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadUnknown(await Raw.DeactivateAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes the playbook.</summary>
    /// <param name="cancellationToken">Ends the waiting; it may have been deleted all the same.</param>
    /// <returns>The answer; the vendor does not say what it holds.</returns>
    /// <exception cref="ThreatConnectException">It was not deleted.</exception>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadUnknown(await Raw.DeleteAsync(cancellationToken).ConfigureAwait(false));

    private RemoteFile ExportAs(string? format)
    {
        var raw = Raw;
        return new RemoteFile(token => raw.ExportAsync(format, token));
    }
}
