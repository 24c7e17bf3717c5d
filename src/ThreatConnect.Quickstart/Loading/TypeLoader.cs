namespace ThreatConnect.Quickstart.Loading;

// Makes loaders out of the client's typed collections; here so that the compiler finds the types.
internal static class TypeLoader
{
    // type: the name of the type in the files.
    // collection: where objects are created and listed.
    // members: what the files may say about an object.
    // create: what creates an object.
    // handle: a created object by itself, by its id.
    // values: the values of a group that came back, in the order of the members after the name.
    public static ITypeLoader OfGroups<TItem, TCreate, TUpdate, TFilter>(
        string type,
        Func<OwnerScope, Collection<TItem, TCreate, TFilter>> collection,
        IReadOnlyList<MemberRule> members,
        Func<Entry, TCreate> create,
        Func<OwnerScope, Entry, ItemHandle<TItem, TUpdate>> handle,
        Func<TItem, IReadOnlyList<string?>>? values = null)
        where TItem : class, IGroup
        where TCreate : class => new TypeLoader<TItem, TCreate, TUpdate, TFilter>(type, members)
        {
            Collection = collection,
            Create = create,
            Handle = handle,
            Read = group => new(
                group.Id.Value,
                [group.Name, .. values?.Invoke(group) ?? []],
                new(group.Attributes, group.Tags, group.SecurityLabels)),
        };

    // handle: a created object by itself, by its value as the file has it.
    // values: the values of an indicator that came back, in the order of the members.
    public static ITypeLoader OfIndicators<TItem, TCreate, TUpdate, TFilter>(
        string type,
        Func<OwnerScope, Collection<TItem, TCreate, TFilter>> collection,
        IReadOnlyList<MemberRule> members,
        Func<Entry, TCreate> create,
        Func<OwnerScope, Entry, ItemHandle<TItem, TUpdate>> handle,
        Func<TItem, IReadOnlyList<string?>> values)
        where TItem : class, IIndicator
        where TCreate : class => new TypeLoader<TItem, TCreate, TUpdate, TFilter>(type, members)
        {
            Collection = collection,
            Create = create,
            Handle = handle,
            Read = indicator => new(
                indicator.Id.Value,
                values(indicator),
                new(indicator.Attributes, indicator.Tags, indicator.SecurityLabels)),
        };
}

// The types that can be loaded: those for which the client has a typed collection.
internal static class TypeLoaders
{
    private static readonly HashSet<ITypeLoader> s_groups = [.. GroupLoaders.All];

    public static IReadOnlyList<ITypeLoader> All { get; } = [.. GroupLoaders.All, .. IndicatorLoaders.All];

    public static bool IsGroup(ITypeLoader loader) => s_groups.Contains(loader);
}
