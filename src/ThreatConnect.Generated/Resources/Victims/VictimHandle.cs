using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Represents one victim. Requests are sent only when its methods are called.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/victims/victims.html"/>
public partial class VictimHandle : ItemHandle<Victim, VictimUpdate>
{
    private readonly ApiContext _context;

    /// <summary>Initializes a new instance of the <see cref="VictimHandle"/> class for mocking.</summary>
    protected VictimHandle()
        : this(Mocking.Context, default)
    {
    }

    internal VictimHandle(ApiContext context, VictimId id)
        : this(context, new RawVictimClient(context.Transport, id.Value, context.OwnerName), id)
    {
    }

    private VictimHandle(ApiContext context, RawVictimClient raw, VictimId id)
        : base(raw, ThreatConnect.Victims.ResourceType)
    {
        RawAssets = raw;
        Id = id;
        _context = context;
    }

    /// <summary>Gets the id of the victim.</summary>
    public virtual VictimId Id { get; }

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.OfHandle("Victim", _context, Id);

    internal override IRawAssets RawAssets { get; }

    internal override ApiContext Context => _context;

    internal override string DescribeAssociation()
    {
        Check.Id(Id.Value, "id");
        return $"Victim {Id}";
    }

    internal override Task<RawResponse> SendAssociateAsync(IRawAssociable other, CancellationToken cancellationToken) =>
        other.AddVictimAsync(Id.Value, cancellationToken);

    internal override AttachmentRequests RequestsAt(IRawAttachable label) => new(token => label.GetVictimAsync(Id.Value, token));
}
