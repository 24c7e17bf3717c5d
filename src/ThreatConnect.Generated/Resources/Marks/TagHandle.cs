using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>One tag, by its name in an owner; whether it exists is asked only when something is done with it.</summary>
public class TagHandle : AttachableHandle<Tag, TagUpdate>
{
    private readonly RawTagClient? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected TagHandle()
    {
    }

    internal TagHandle(ApiContext context, string name)
        : this(new RawTagClient(context.Transport, name, context.OwnerName), name)
    {
    }

    private TagHandle(RawTagClient raw, string name)
        : base(raw, name, "tag") => _raw = raw;

    /// <summary>The groups that carry the tag.</summary>
    public virtual GroupQueries Groups => new(GroupQueries.WithTag(Tag));

    /// <summary>The indicators that carry the tag.</summary>
    public virtual IndicatorQueries Indicators => new(IndicatorQueries.WithTag(Tag));

    /// <summary>The victims that carry the tag.</summary>
    public virtual VictimsWithTag Victims => new(Tag);

    private RawTagClient Tag => _raw ?? throw Fake.Unprepared();

    private protected override Task<RawResponse> SendAddAsync(ItemHandle item, CancellationToken cancellationToken) => item.Raw.AddTagAsync(Name, cancellationToken);

    private protected override Task<RawResponse> SendRemoveAsync(ItemHandle item, CancellationToken cancellationToken) => item.Raw.DeleteTagAsync(Name, cancellationToken);
}
