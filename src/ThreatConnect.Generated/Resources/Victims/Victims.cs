using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>The victims of an owner: persons and organizations that adversaries aim at.</summary>
public class Victims : Collection<Victim, VictimCreate, VictimFilter>
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Victims()
    {
    }

    internal Victims(ApiContext context)
        : base(InOwners(context), ResourceType, new VictimFilter()) => _context = context;

    internal static ResourceType<Victim, VictimCreate> ResourceType { get; } = new("Victim", "victims", "victim");

    private ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>One of them, by its id.</summary>
    /// <param name="id">The id.</param>
    public virtual VictimHandle this[VictimId id] => new(Context, id);

    internal static PageSender InOwners(ApiContext context) => (_, query, token) => context.Victims.ListVictimsAsync(context.OwnerNames, query, token);

    private protected override Task<RawResponse> SendCreateAsync(string branch, RawBody body, CancellationToken cancellationToken) =>
        Context.Victims.CreateVictimAsync(Context.OwnerName, body, cancellationToken);
}
