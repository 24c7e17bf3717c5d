using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents one owner.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/owners/owners.html"/>
public class OwnerHandle
{
    private readonly ApiContext _context;

    /// <summary>Initializes a new instance of the <see cref="OwnerHandle"/> class for mocking.</summary>
    protected OwnerHandle()
        : this(Mocking.Context, default)
    {
    }

    internal OwnerHandle(ApiContext context, OwnerId id)
    {
        _context = context;
        Id = id;
    }

    /// <summary>Gets the id of the owner.</summary>
    public virtual OwnerId Id { get; }

    /// <summary>Gets the owner.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the owner.</returns>
    /// <exception cref="ThreatConnectException">The owner does not exist, or it could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/owners/owners.html"/>
    public virtual async Task<Response<Owner>> GetAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(
            await _context.Owners.GetOwnerAsync(Id.Value, cancellationToken).ConfigureAwait(false),
            ModelReader<Owner>.Instance,
            "owner");

    /// <summary>Gets the owner, or <see langword="null"/> if it does not exist.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The owner; <see langword="null"/> if the platform reports that it does not exist.</returns>
    /// <exception cref="ThreatConnectException">The owner could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/owners/owners.html"/>
    public virtual async Task<Owner?> FindAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(
            await _context.Owners.GetOwnerAsync(Id.Value, cancellationToken).ConfigureAwait(false),
            ModelReader<Owner>.Instance,
            "owner");

    /// <summary>Lists the daily metrics of the owner for the last 30 days.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list, which the platform returns as a whole.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/owners/owners.html"/>
    public virtual Pageable<OwnerMetric> ListMetricsAsync(CancellationToken cancellationToken = default) => PagedList.CreateWhole(
        token => _context.Owners.GetOwnerMetricsAsync(Id.Value, token),
        ModelReader<OwnerMetric>.Instance,
        ["ownerMetric"],
        cancellationToken);

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.Join("Owner", id: null, owner: null, Id);
}
