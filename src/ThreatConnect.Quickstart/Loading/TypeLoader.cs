namespace ThreatConnect.Quickstart.Loading;

/// <summary>Makes loaders out of the client's typed collections; here so that the compiler finds the types.</summary>
internal static class TypeLoader
{
    /// <param name="type">The name of the type in the files.</param>
    /// <param name="collection">Where objects are created and listed.</param>
    /// <param name="members">What the files may say about an object.</param>
    /// <param name="create">What creates an object.</param>
    /// <param name="handle">A created object by itself: a group by its id, an indicator by its value as the file has it.</param>
    /// <param name="read">The id, the values in the order of the members, and what hangs on an object that came back.</param>
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
