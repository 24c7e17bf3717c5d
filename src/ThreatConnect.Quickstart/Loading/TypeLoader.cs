namespace ThreatConnect.Quickstart.Loading;

/// <summary>Makes loaders out of the client's typed collections.</summary>
internal static class TypeLoader
{
    public static ITypeLoader OfGroups<TItem, TCreate, TFilter>(
        string type,
        Func<OwnerScope, GroupCollection<TItem, TCreate, TFilter>> collection,
        IReadOnlyList<MemberRule> members,
        Func<Entry, TCreate> create,
        Func<OwnerScope, TItem, GroupHandle> handle,
        Func<TItem, ReadItem> read) => new TypeLoader<TItem, TCreate>(
            type,
            members,
            entry => [],
            async (org, entry, token) => await collection(org).CreateAsync(create(entry), token),
            (org, item) => handle(org, item).Tags,
            org => collection(org).ListAsync(include: Include.Tags),
            read);

    public static ITypeLoader OfIndicators<TItem, TCreate, TFilter>(
        string type,
        Func<OwnerScope, IndicatorCollection<TItem, TCreate, TFilter>> collection,
        IReadOnlyList<MemberRule> members,
        Func<Entry, TCreate> create,
        Func<OwnerScope, TItem, IndicatorHandle> handle,
        Func<TItem, ReadItem> read) => new TypeLoader<TItem, TCreate>(
            type,
            members,
            entry => Identities(members, entry),
            async (org, entry, token) => await collection(org).CreateAsync(create(entry), token),
            (org, item) => handle(org, item).Tags,
            org => collection(org).ListAsync(include: Include.Tags),
            read);

    // Keys that are not required are alternatives, such as the hashes of a file; required ones count only together.
    private static List<string> Identities(IReadOnlyList<MemberRule> members, Entry entry)
    {
        var keys = members.Where(rule => rule.IsKey && entry.Text(rule.Name) is not null).ToList();
        var values = keys.Select(rule => rule.PlatformForm(entry[rule.Name])).ToList();
        return keys.TrueForAll(rule => rule.IsRequired) ? [string.Join(" : ", values)] : values;
    }
}
