using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the victims of an owner: the persons and organizations that adversaries attack.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/victims/victims.html"/>
public class Victims : Collection<Victim, VictimCreate, VictimFilter>
{
    private readonly ApiContext _context;

    /// <summary>Initializes a new instance of the <see cref="Victims"/> class for mocking.</summary>
    protected Victims()
        : this(Mocking.Context)
    {
    }

    internal Victims(ApiContext context)
        : base(InOwners(context), ResourceType, new VictimFilter()) => _context = context;

    internal static ResourceType<Victim, VictimCreate> ResourceType { get; } =
        new("Victim", "victims", "victim", ModelReader<Victim>.Instance);

    /// <summary>Gets the victim with the specified id. No request is sent.</summary>
    /// <param name="id">The id of the victim.</param>
    public virtual VictimHandle this[VictimId id] => new(_context, id);

    internal static PageSender InOwners(ApiContext context) =>
        new((_, query, token) =>
            context.Victims.ListVictimsAsync(context.OwnerNames, query.Page, query.Filter, query.Includes, token));

    private protected override Task<RawResponse> SendCreateAsync(string branch, RawBody body, CancellationToken cancellationToken) =>
        _context.Victims.CreateVictimAsync(_context.OwnerName, body, cancellationToken);

    private protected override IAsyncEnumerable<DeleteOutcome<Victim>> DeleteAll(
        Filter<Victim> filter, ListOptions? options, CancellationToken cancellationToken) =>
        DeleteEach(filter, options, ModelReader<Victim>.Instance, victim => this[victim.Id], cancellationToken);
}
