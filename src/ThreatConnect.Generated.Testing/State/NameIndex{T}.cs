namespace ThreatConnect.Testing.State;

// The tags or the security labels of all owners, by owner and name. Used under the lock of the store.
internal sealed class NameIndex<T>
    where T : class, INamed
{
    private readonly Dictionary<(long OwnerId, string Name), T> _byName = [];

    public T? Find(Owner owner, string name) => _byName.GetValueOrDefault((owner.Id, name));

    // False if the name is taken.
    public bool TryAdd(T value) => _byName.TryAdd((value.Owner.Id, value.Name), value);

    // False if the new name is taken. Null keeps the name.
    public bool TryRename(T value, string? name)
    {
        Require(value);
        if (name is null || name == value.Name)
        {
            return true;
        }

        if (!_byName.TryAdd((value.Owner.Id, name), value))
        {
            return false;
        }

        Remove(value);
        value.Name = name;
        return true;
    }

    public void Remove(T value) => _byName.Remove((value.Owner.Id, value.Name));

    // Another request may have deleted the value since it was looked up.
    public void Require(T value)
    {
        if (Find(value.Owner, value.Name) != value)
        {
            throw ApiError.NotFound();
        }
    }

    public Page<T> List(Func<T, bool> predicate, PageRequest page) =>
        Page<T>.Of(_byName.Values.Where(predicate).OrderBy(value => value.Name, StringComparer.Ordinal), page);
}
