using ThreatConnect.Values;

namespace ThreatConnect.Resources.Batch.Items;

// Finds the xids of groups in the owner of a run; the owner is null where it is not known, as in a dry run.
internal sealed class XidResolver(string? owner)
{
    public string Of(BatchGroup group)
    {
        if (owner is null && group.Xid is null)
        {
            throw new ArgumentException(
                $"The group \"{Excerpt.Of(group.Name)}\" cannot be written: its xid is made of the owner, which is not known. "
                + $"Use a scope with an owner, tc.InOwner(name), or set {nameof(BatchGroup)}.{nameof(BatchGroup.Xid)}.");
        }

        MemberWriter.Required(group.Name, "the name of the group");
        return group.Xid ?? group.GetXid(owner!);
    }

    // Null for a reference by id.
    public string? Of(BatchGroupReference reference) => reference.Group is { } group ? Of(group) : reference.Xid;
}
