namespace ThreatConnect.Quickstart.Loading;

// Makes loaders out of the client's typed collections; here so that the compiler finds the types.
internal static class TypeLoader
{
    // type: the name of the type in the files.
    // collection: where objects are created and listed.
    // members: what the files may say about an object.
    // create: what creates an object.
    // handle: a created object by itself: a group by its id, an indicator by its value as the file has it.
    // read: the id, the values in the order of the members, and the parts of an object that came back.
    public static ITypeLoader Of<TItem, TCreate, TUpdate, TFilter>(
        string type,
        Func<OwnerScope, Collection<TItem, TCreate, TFilter>> collection,
        IReadOnlyList<MemberRule> members,
        Func<Entry, TCreate> create,
        Func<OwnerScope, Entry, ItemHandle<TItem, TUpdate>> handle,
        Func<TItem, ReadItem> read)
        where TItem : class
        where TCreate : class => new TypeLoader<TItem, TCreate, TUpdate, TFilter>(type, members)
        {
            Collection = collection,
            Create = create,
            Handle = handle,
            Read = read,
        };
}

// The types that can be loaded: those for which the client has a typed collection.
internal static class TypeLoaders
{
    private static readonly HashSet<ITypeLoader> s_groups = [.. GroupLoaders.All];

    public static IReadOnlyList<ITypeLoader> All { get; } = [.. GroupLoaders.All, .. IndicatorLoaders.All];

    public static bool IsGroup(ITypeLoader loader) => s_groups.Contains(loader);
}
