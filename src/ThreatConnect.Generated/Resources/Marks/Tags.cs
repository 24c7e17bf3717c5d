using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>The tags of an owner. ATT&amp;CK tags belong to no owner: they are not listed, and are addressed by their name without the technique id.</summary>
public class Tags : AttachableCollection<Tag, TagCreate, TagFilter>
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Tags()
    {
    }

    internal Tags(ApiContext context)
        : base(context, InOwners(context), new TagFilter(), "tag")
    {
    }

    /// <summary>One of them, by its name.</summary>
    /// <param name="name">The name, 1 to 128 characters.</param>
    public virtual TagHandle this[string name] => new(Context, name);

    internal static Func<ListQuery, CancellationToken, Task<RawResponse>> InOwners(ApiContext context) =>
        (query, token) => context.Tags.ListTagsAsync(context.OwnerNames, query, token);

    private protected override Task<RawResponse> SendCreateAsync(RawBody body, CancellationToken cancellationToken) =>
        Context.Tags.CreateTagAsync(Context.OwnerName, body, cancellationToken);
}
