namespace ThreatConnect.Testing.Catalog;

internal sealed record GroupType(string Name, string Branch, string Entity) : ItemType(Name, Branch, Entity)
{
    public bool Equals(GroupType? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => base.GetHashCode();
}
