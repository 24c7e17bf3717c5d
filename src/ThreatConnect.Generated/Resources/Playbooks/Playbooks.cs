using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>The playbooks: what the platform does by itself when something happens.</summary>
public class Playbooks
{
    internal const string PbxType = "application/json; charset=utf-8";

    private static readonly string[] Keys = ["playbook", "playbooks"];

    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Playbooks()
    {
    }

    internal Playbooks(ApiContext context) => _context = context;

    private ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>One of them, by its id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is below 1.</exception>
    public virtual PlaybookHandle this[PlaybookId id] => this[Check.Id(id.Value, nameof(id))];

    /// <summary>One of them, by the xid that all its versions share.</summary>
    /// <param name="xid">The xid.</param>
    /// <exception cref="ArgumentException">It is empty or would reach another resource.</exception>
    public virtual PlaybookHandle this[string xid] => new(Context, xid);

    /// <summary>Lists the playbooks.</summary>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list, which the platform gives as a whole.</returns>
    public virtual Pageable<Playbook> ListAsync(CancellationToken cancellationToken = default)
    {
        var raw = Context.Playbooks;
        return new WholeList<Playbook>(
            async token => ResponseReader.ReadPage(await raw.ListPlaybooksAsync(token).ConfigureAwait(false), ItemReader<Playbook>.OfModel, Keys),
            cancellationToken);
    }

    /// <summary>Lists the playbooks that match.</summary>
    /// <param name="search">Which, and in which order.</param>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<Playbook> SearchAsync(PlaybookSearch search, ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(search);
        var raw = Context.Playbooks;
        return PagedList.Create((query, token) => raw.SearchPlaybooksAsync(Narrow(query, search), token), ItemReader<Playbook>.OfModel, Keys, options, cancellationToken);
    }

    /// <summary>Makes a new playbook of an exported one.</summary>
    /// <param name="pbx">The content of the <c>.pbx</c> file, from where the stream stands; it stays open.</param>
    /// <param name="cancellationToken">Ends the transfer; the playbook may have been made all the same.</param>
    /// <returns>The answer; the vendor does not say what it holds.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="ThreatConnectException">It was not made, or whether it was is unknown.</exception>
    public virtual async Task<Response> ImportAsync(Stream pbx, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadUnknown(await Context.Playbooks.ImportPlaybookAsync(new StreamBody(pbx, progress: null, PbxType), cancellationToken).ConfigureAwait(false));

    private static ListQuery Narrow(ListQuery query, PlaybookSearch search) => query with
    {
        Name = search.Name,
        TriggerType = search.TriggerType,
        Status = search.Status,
        SortOn = search.SortOn,
        SortAscending = search.SortAscending,
        Labels = search.Labels.Count == 0 ? null : search.Labels,
    };
}
