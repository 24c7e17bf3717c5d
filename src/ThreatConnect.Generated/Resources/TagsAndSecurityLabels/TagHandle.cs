using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents one tag of an owner. Requests are sent only when its methods are called.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/tags/tags.html"/>
public class TagHandle : AttachableHandle<Tag, TagUpdate>
{
    private readonly RawTagClient _raw;

    /// <summary>Initializes a new instance of the <see cref="TagHandle"/> class for mocking.</summary>
    protected TagHandle()
        : this(new RawTagClient(Mocking.Context.Transport, "", owner: null))
    {
    }

    internal TagHandle(ApiContext context, string name)
        : this(context, new RawTagClient(context.Transport, name, context.OwnerName), name)
    {
    }

    private TagHandle(RawTagClient raw)
        : base(raw) => _raw = raw;

    private TagHandle(ApiContext context, RawTagClient raw, string name)
        : base(context, raw, name, "tag") => _raw = raw;

    /// <summary>Gets the groups that have the tag.</summary>
    /// <example>
    /// <code>
    /// await foreach (Adversary adversary in org.Tags["Crimeware"].Groups.Adversaries.ListAsync())
    /// {
    ///     Console.WriteLine(adversary.Name);
    /// }
    /// </code>
    /// </example>
    public virtual GroupQueries Groups => new(GroupQueries.WithTag(_raw));

    /// <summary>Gets the indicators that have the tag.</summary>
    public virtual IndicatorQueries Indicators => new(IndicatorQueries.WithTag(_raw));

    /// <summary>Gets the victims that have the tag.</summary>
    public virtual VictimsWithTag Victims => new(_raw);

    private protected override Task<RawResponse> SendAddAsync(ItemHandle item, CancellationToken cancellationToken) =>
        item.Raw.AddTagAsync(Name, cancellationToken);

    private protected override Task<RawResponse> SendRemoveAsync(ItemHandle item, CancellationToken cancellationToken) =>
        item.Raw.DeleteTagAsync(Name, cancellationToken);
}
