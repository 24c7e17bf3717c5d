namespace ThreatConnect.Quickstart.Loading;

/// <summary>Makes loaders out of the client's typed collections.</summary>
internal static class TypeLoader
{
    public static ITypeLoader OfGroups<TItem, TCreate, TUpdate, TFilter>(
        string type,
        Func<OwnerScope, GroupCollection<TItem, TCreate, TFilter>> collection,
        IReadOnlyList<MemberRule> members,
        Func<Entry, TCreate> create,
        Func<OwnerScope, Entry, GroupHandle<TItem, TUpdate>> handle,
        Func<TItem, ReadItem> read)
        where TItem : class => new TypeLoader<TItem>(type, members, read)
        {
            Identities = entry => [],
            Create = async (org, entry, token) => await collection(org).CreateAsync(create(entry), token),
            Find = (org, entry, token) => handle(org, entry).FindAsync(Include.Tags, token),
            Tags = (org, entry) => handle(org, entry).Tags,
            List = org => collection(org).ListAsync(include: Include.Tags),
        };

    public static ITypeLoader OfIndicators<TItem, TCreate, TUpdate, TFilter>(
        string type,
        Func<OwnerScope, IndicatorCollection<TItem, TCreate, TFilter>> collection,
        IReadOnlyList<MemberRule> members,
        Func<Entry, TCreate> create,
        Func<OwnerScope, Entry, IndicatorHandle<TItem, TUpdate>> handle,
        Func<TItem, ReadItem> read)
        where TItem : class => new TypeLoader<TItem>(type, members, read)
        {
            Identities = entry => Identities(members, entry),
            Create = async (org, entry, token) => await collection(org).CreateAsync(create(entry), token),
            Find = (org, entry, token) => handle(org, entry).FindAsync(Include.Tags, token),
            Tags = (org, entry) => handle(org, entry).Tags,
            List = org => collection(org).ListAsync(include: Include.Tags),
        };

    // Keys that are not required are alternatives, such as the hashes of a file; required ones count only together.
    private static List<string> Identities(IReadOnlyList<MemberRule> members, Entry entry)
    {
        var keys = members.Where(rule => rule.IsKey && entry.Text(rule.Name) is not null).ToList();
        var values = keys.ConvertAll(rule => rule.PlatformForm(entry[rule.Name]));
        return keys.TrueForAll(rule => rule.IsRequired) ? [string.Join(" : ", values)] : values;
    }
}
