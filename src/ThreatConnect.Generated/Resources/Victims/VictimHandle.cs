using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>One victim, by its id; whether it exists is asked only when something is done with it.</summary>
public partial class VictimHandle : ItemHandle<Victim, VictimUpdate>
{
    private readonly RawVictimClient? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected VictimHandle()
    {
    }

    internal VictimHandle(ApiContext context, VictimId id)
        : this(new RawVictimClient(context.Transport, id.Value, context.OwnerName), id)
    {
    }

    private VictimHandle(RawVictimClient raw, VictimId id)
        : base(raw, ThreatConnect.Victims.ResourceType)
    {
        _raw = raw;
        Id = id;
    }

    /// <summary>The id of the victim.</summary>
    public virtual VictimId Id { get; }

    internal override IRawAssets RawAssets => _raw ?? throw Fake.Unprepared();

    internal override AttachmentRequests SeenFrom(IRawAttachable mark) => new(token => mark.GetVictimAsync(Id.Value, token));
}
