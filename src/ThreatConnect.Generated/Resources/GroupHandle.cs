using System.ComponentModel;
using ThreatConnect.Raw;
using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>One group, by its id; whether it exists is asked only when something is done with it.</summary>
/// <typeparam name="TGroup">The model of the group.</typeparam>
/// <typeparam name="TUpdate">What changes it.</typeparam>
public class GroupHandle<TGroup, TUpdate> : ItemHandle<TGroup, TUpdate>
    where TGroup : class
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected GroupHandle()
    {
    }

    /// <summary>A group of a type.</summary>
    /// <param name="groups">The groups of all types.</param>
    /// <param name="kind">The type.</param>
    /// <param name="id">The id.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public GroupHandle(Groups groups, ItemKind<TGroup> kind, long id)
        : base((groups ?? throw new ArgumentNullException(nameof(groups))).Context, kind) => Id = id;

    /// <summary>The id of the group.</summary>
    public virtual GroupId Id { get; }

    /// <inheritdoc/>
    public override TagLinks Tags => new GroupTagLinks(Context, Branch, Id.Value);

    internal override TagPivot OfTag(ApiContext context, string tag) => new GroupTagPivot(context.Tags, tag, Branch, Id.Value, context.OwnerName);

    private protected override Task<RawResponse> SendGetAsync(IReadOnlyList<string>? includes, CancellationToken cancellationToken) =>
        Context.Groups.GetGroupAsync(Branch, Id.Value, includes, Context.OwnerName, cancellationToken);

    private protected override Task<RawResponse> SendUpdateAsync(RawBody body, CancellationToken cancellationToken) =>
        Context.Groups.UpdateGroupAsync(Branch, Id.Value, Context.OwnerName, body, cancellationToken);

    private protected override Task<RawResponse> SendDeleteAsync(CancellationToken cancellationToken) =>
        Context.Groups.DeleteGroupAsync(Branch, Id.Value, Context.OwnerName, cancellationToken);
}
