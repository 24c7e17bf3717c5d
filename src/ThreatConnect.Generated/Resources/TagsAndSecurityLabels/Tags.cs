using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>
/// Represents the tags of an owner. ATT&amp;CK tags do not belong to an owner: they are not listed, and they are identified by their name
/// without the technique id.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/tags/tags.html"/>
public class Tags : AttachableCollection<Tag, TagCreate, TagFilter>
{
    /// <summary>Initializes a new instance of the <see cref="Tags"/> class for mocking.</summary>
    protected Tags()
        : this(Mocking.Context)
    {
    }

    internal Tags(ApiContext context)
        : base(context, InOwners(context), new TagFilter(), "tag")
    {
    }

    /// <summary>Gets the tag with the specified name. No request is sent.</summary>
    /// <param name="name">The name, 1 to 128 characters.</param>
    public virtual TagHandle this[string name] => new(Context, name);

    internal static AttachableSender InOwners(ApiContext context) => (page, filter, options, token) =>
    {
        bool? detailed = SpecialOptions.Find<TagListOptions>(options) is { Detailed: true } ? true : null;
        return context.Tags.ListTagsAsync(context.OwnerNames, page, filter, detailed, token);
    };

    private protected override Task<RawResponse> SendCreateAsync(RawBody body, CancellationToken cancellationToken) =>
        Context.Tags.CreateTagAsync(Context.OwnerName, body, cancellationToken);
}
