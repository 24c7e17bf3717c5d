using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>The organizations, communities and sources that the caller can see.</summary>
public class Owners
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Owners()
    {
    }

    internal Owners(ApiContext context) => _context = context;

    private ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>One of them, by its id.</summary>
    /// <param name="id">The id.</param>
    public virtual OwnerHandle this[OwnerId id] => new(Context, id);

    /// <summary>Lists the owners.</summary>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<Owner> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) => PagedList.Create(
        Context.Owners.ListOwnersAsync,
        ItemReader<Owner>.OfModel,
        ["owner"],
        options,
        cancellationToken);

    /// <summary>Gets the organization that the caller belongs to, which every call is about that names no owner.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the owner.</returns>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<Response<Owner>> GetMineAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(await Context.Owners.GetMyOwnerAsync(cancellationToken).ConfigureAwait(false), ItemReader<Owner>.OfModel, "owner");

    /// <summary>Lists the members of the caller's organization; one with anonymous membership shows pseudonyms alone.</summary>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list, which the platform gives as a whole.</returns>
    public virtual Pageable<User> ListMembersAsync(CancellationToken cancellationToken = default) => new WholeList<User>(
        async token => ResponseReader.ReadPage(await Context.Owners.ListMyOwnerMembersAsync(token).ConfigureAwait(false), ItemReader<User>.OfModel, "user", "members"),
        cancellationToken);

    /// <summary>Lists the daily metrics of all owners.</summary>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list, which the platform gives as a whole.</returns>
    public virtual Pageable<OwnerMetric> ListMetricsAsync(CancellationToken cancellationToken = default) => new WholeList<OwnerMetric>(
        async token => ResponseReader.ReadPage(await Context.Owners.ListOwnerMetricsAsync(token).ConfigureAwait(false), ItemReader<OwnerMetric>.OfModel, "ownerMetric"),
        cancellationToken);
}
