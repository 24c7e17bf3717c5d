using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>One owner, by its id.</summary>
public class OwnerHandle
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected OwnerHandle()
    {
    }

    internal OwnerHandle(ApiContext context, OwnerId id)
    {
        _context = context;
        Id = id;
    }

    private ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>The id of the owner.</summary>
    public virtual OwnerId Id { get; }

    /// <summary>Gets the owner.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the owner.</returns>
    /// <exception cref="ThreatConnectException">There is no such owner, or it could not be read.</exception>
    public virtual async Task<Response<Owner>> GetAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(await Context.Owners.GetOwnerAsync(Id.Value, cancellationToken).ConfigureAwait(false), ItemReader<Owner>.OfModel, "owner");

    /// <summary>Gets the owner, if there is one.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The owner; null when the platform itself says that there is none.</returns>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<Owner?> FindAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(await Context.Owners.GetOwnerAsync(Id.Value, cancellationToken).ConfigureAwait(false), ItemReader<Owner>.OfModel, "owner");

    /// <summary>Lists the daily metrics of the owner, 30 days back.</summary>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list, which the platform gives as a whole.</returns>
    public virtual Pageable<OwnerMetric> ListMetricsAsync(CancellationToken cancellationToken = default) => new WholeList<OwnerMetric>(
        async token => ResponseReader.ReadPage(await Context.Owners.GetOwnerMetricsAsync(Id.Value, token).ConfigureAwait(false), ItemReader<OwnerMetric>.OfModel, "ownerMetric"),
        cancellationToken);
}
