using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents one playbook. Requests are sent only when its methods are called.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/playbooks/playbooks.html"/>
public class PlaybookHandle
{
    private readonly RawPlaybookClient _raw;

    /// <summary>Initializes a new instance of the <see cref="PlaybookHandle"/> class for mocking.</summary>
    protected PlaybookHandle()
    {
        _raw = new RawPlaybookClient(Mocking.Context.Transport, "");
        IdOrXid = string.Empty;
    }

    internal PlaybookHandle(ApiContext context, string idOrXid)
    {
        PathSegment.Encode(nameof(idOrXid), idOrXid);
        _raw = new RawPlaybookClient(context.Transport, idOrXid);
        IdOrXid = idOrXid;
    }

    /// <summary>Gets the id or the xid that identifies the playbook.</summary>
    public virtual string IdOrXid { get; }

    /// <summary>Gets the playbook as a <c>.pbx</c> file, which can be imported.</summary>
    public virtual RemoteFile Export => ExportAs(format: null);

    /// <summary>Gets the playbook as a <c>.tcxp</c> file, which is a content pack.</summary>
    public virtual RemoteFile ExportPackage => ExportAs("tcxp");

    /// <summary>Gets the playbook.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the playbook.</returns>
    /// <exception cref="ThreatConnectException">The playbook does not exist, or it could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/playbooks/playbooks.html"/>
    public virtual async Task<Response<Playbook>> GetAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadBare(await _raw.GetAsync(cancellationToken).ConfigureAwait(false), ModelReader<Playbook>.Instance, "playbook");

    /// <summary>Gets the playbook, or <see langword="null"/> if it does not exist.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The playbook; <see langword="null"/> if the platform reports that it does not exist.</returns>
    /// <exception cref="ThreatConnectException">The playbook could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/playbooks/playbooks.html"/>
    public virtual async Task<Playbook?> FindAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.FindBare(await _raw.GetAsync(cancellationToken).ConfigureAwait(false), ModelReader<Playbook>.Instance, "playbook");

    /// <summary>Creates a version of the playbook from an exported playbook.</summary>
    /// <param name="pbx">The content of the <c>.pbx</c> file. The stream is read from its current position, and it is not closed.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The version may have been created all the same.
    /// </param>
    /// <returns>The response. The vendor does not document its content.</returns>
    /// <exception cref="ArgumentException">The stream is not readable, or it is at its end.</exception>
    /// <exception cref="ThreatConnectException">The version was not created, or it is unknown whether it was created.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/playbooks/playbooks.html"/>
    public virtual async Task<Response> CreateVersionAsync(Stream pbx, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadUnknown(
            await _raw.CreateVersionAsync(new StreamBody(pbx, progress: null, Playbooks.PbxType), cancellationToken).ConfigureAwait(false));

    /// <summary>Activates the playbook, so that its trigger starts it.</summary>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The playbook may have been activated all the same.
    /// </param>
    /// <returns>The response. The vendor does not document its content.</returns>
    /// <exception cref="ThreatConnectException">The playbook was not activated, or it is unknown whether it was activated.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/playbooks/playbooks.html"/>
    public virtual async Task<Response> ActivateAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadUnknown(await _raw.ActivateAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Deactivates the playbook.</summary>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The playbook may have been deactivated all the same.
    /// </param>
    /// <returns>The response. The vendor does not document its content.</returns>
    /// <exception cref="ThreatConnectException">The playbook was not deactivated, or it is unknown whether it was deactivated.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/playbooks/playbooks.html"/>
    public virtual async Task<Response> DeactivateAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadUnknown(await _raw.DeactivateAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes the playbook.</summary>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The playbook may have been deleted all the same.
    /// </param>
    /// <returns>The response. The vendor does not document its content.</returns>
    /// <exception cref="ThreatConnectException">The playbook was not deleted.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/playbooks/playbooks.html"/>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadUnknown(await _raw.DeleteAsync(cancellationToken).ConfigureAwait(false));

    private RemoteFile ExportAs(string? format)
    {
        var raw = _raw;
        return new RemoteFile(token => raw.ExportAsync(format, token));
    }

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.Join("Playbook", id: null, owner: null, IdOrXid);
}
