namespace ThreatConnect.Quickstart.Loading;

// How objects of one type are created and read again.
internal interface ITypeLoader
{
    string Type { get; }

    // What the files may say about an object.
    IReadOnlyList<MemberRule> Members { get; }

    // What an object is known by; two objects that share one are the same object. Nothing, where each creation makes a new object.
    IReadOnlyList<string> IdentitiesOf(Entry entry);

    // What creates the object.
    object ModelOf(Entry entry);

    // Creates the object and gives the entry its id.
    Task CreateAsync(OwnerScope org, Entry entry, CancellationToken cancellationToken);

    // A created object by itself: a group by its id, an indicator by its value as the file has it.
    ItemHandle HandleOf(OwnerScope org, Entry entry);

    // Reads such an object.
    Task<ReadItem?> FindAsync(OwnerScope org, Entry entry, CancellationToken cancellationToken);

    Task<long> CountAsync(OwnerScope org, CancellationToken cancellationToken);

    // All objects of the type, with what hangs on them.
    IAsyncEnumerable<ReadItem> ListAsync(OwnerScope org, CancellationToken cancellationToken);
}
