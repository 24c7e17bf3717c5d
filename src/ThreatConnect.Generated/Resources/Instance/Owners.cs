using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the organizations, communities and sources that the caller can see.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/owners/owners.html"/>
public class Owners
{
    private readonly ApiContext _context;

    /// <summary>Initializes a new instance of the <see cref="Owners"/> class for mocking.</summary>
    protected Owners()
        : this(Mocking.Context)
    {
    }

    internal Owners(ApiContext context) => _context = context;

    /// <summary>Gets the owner with the specified id. No request is sent.</summary>
    /// <param name="id">The id of the owner.</param>
    public virtual OwnerHandle this[OwnerId id] => new(_context, id);

    /// <summary>Lists the owners.</summary>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/owners/owners.html"/>
    public virtual Pageable<Owner> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(
            _context.Owners.ListOwnersAsync,
            ModelReader<Owner>.Instance,
            ["owner"],
            options,
            cancellationToken);

    /// <summary>Gets the organization of the caller. It is the owner of all requests that do not name an owner.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the owner.</returns>
    /// <exception cref="ThreatConnectException">The owner could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/owners/owners.html"/>
    public virtual async Task<Response<Owner>> GetMineAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(
            await _context.Owners.GetMyOwnerAsync(cancellationToken).ConfigureAwait(false),
            ModelReader<Owner>.Instance,
            "owner");

    /// <summary>
    /// Lists the members of the organization of the caller. An organization with anonymous membership shows pseudonyms only.
    /// </summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list, which the platform returns as a whole.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/owners/owners.html"/>
    public virtual Pageable<User> ListMembersAsync(CancellationToken cancellationToken = default) =>
        PagedList.CreateWhole(_context.Owners.ListMyOwnerMembersAsync, ModelReader<User>.Instance, ["user", "members"], cancellationToken);

    /// <summary>Lists the daily metrics of all owners.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list, which the platform returns as a whole.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/owners/owners.html"/>
    public virtual Pageable<OwnerMetric> ListMetricsAsync(CancellationToken cancellationToken = default) =>
        PagedList.CreateWhole(_context.Owners.ListOwnerMetricsAsync, ModelReader<OwnerMetric>.Instance, ["ownerMetric"], cancellationToken);
}
