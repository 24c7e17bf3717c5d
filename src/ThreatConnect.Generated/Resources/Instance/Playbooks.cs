using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Represents the playbooks, which the platform runs automatically when something happens.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/playbooks/playbooks.html"/>
public class Playbooks
{
    internal const string PbxType = "application/json; charset=utf-8";

    private static readonly string[] s_keys = ["playbook", "playbooks"];

    private readonly ApiContext _context;

    /// <summary>Initializes a new instance of the <see cref="Playbooks"/> class for mocking.</summary>
    protected Playbooks()
        : this(Mocking.Context)
    {
    }

    internal Playbooks(ApiContext context) => _context = context;

    /// <summary>Gets the playbook with the specified id. No request is sent.</summary>
    /// <param name="id">The id of the playbook.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public virtual PlaybookHandle this[PlaybookId id] => this[Check.Id(id.Value, nameof(id))];

    /// <summary>Gets the playbook with the specified xid, which all its versions share. No request is sent.</summary>
    /// <param name="xid">The xid of the playbook.</param>
    /// <exception cref="ArgumentException">The xid is empty, or it cannot be sent in a path.</exception>
    public virtual PlaybookHandle this[string xid]
    {
        get
        {
            PathSegment.Encode(nameof(xid), xid);
            return new(_context, xid);
        }
    }

    /// <summary>Lists the playbooks.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list, which the platform returns as a whole.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/playbooks/playbooks.html"/>
    public virtual Pageable<Playbook> ListAsync(CancellationToken cancellationToken = default) =>
        PagedList.CreateWhole(_context.Playbooks.ListPlaybooksAsync, ModelReader<Playbook>.Instance, s_keys, cancellationToken);

    /// <summary>Lists the playbooks that match a search.</summary>
    /// <param name="search">The conditions and the order.</param>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/playbooks/playbooks.html"/>
    public virtual Pageable<Playbook> SearchAsync(
        PlaybookSearch search,
        ListOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(search);
        var raw = _context.Playbooks;
        var labels = search.Labels.Count == 0 ? null : search.Labels;
        return PagedList.Create(
            (page, token) => raw.SearchPlaybooksAsync(
                page, search.Name, search.TriggerType, search.Status, search.SortOn, search.SortAscending, labels, token),
            ModelReader<Playbook>.Instance,
            s_keys,
            options,
            cancellationToken);
    }

    /// <summary>Creates a playbook from an exported playbook.</summary>
    /// <param name="pbx">The content of the <c>.pbx</c> file. The stream is read from its current position, and it is not closed.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The playbook may have been created all the same.
    /// </param>
    /// <returns>The response. The vendor does not document its content.</returns>
    /// <exception cref="ArgumentException">The stream is not readable, or it is at its end.</exception>
    /// <exception cref="ThreatConnectException">The playbook was not created, or it is unknown whether it was created.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/playbooks/playbooks.html"/>
    public virtual async Task<Response> ImportAsync(Stream pbx, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadUnknown(
            await _context.Playbooks
                .ImportPlaybookAsync(new StreamBody(pbx, progress: null, PbxType), cancellationToken)
                .ConfigureAwait(false));
}
