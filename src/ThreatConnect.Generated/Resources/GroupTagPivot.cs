using ThreatConnect.Raw;

namespace ThreatConnect;

/// <summary>A group, seen from a tag.</summary>
internal sealed class GroupTagPivot(RawTagsClient raw, string tag, string branch, long id, string? owner) : TagPivot
{
    public override Task<RawResponse> GetAsync(CancellationToken cancellationToken) => raw.GetTagGroupAsync(tag, branch, id, owner, cancellationToken);

    public override Task<RawResponse> AddAsync(CancellationToken cancellationToken) => raw.AddTagGroupAsync(tag, branch, id, owner, cancellationToken);

    public override Task<RawResponse> RemoveAsync(CancellationToken cancellationToken) => raw.DeleteTagGroupAsync(tag, branch, id, owner, cancellationToken);
}
