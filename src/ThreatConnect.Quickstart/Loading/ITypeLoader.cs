namespace ThreatConnect.Quickstart.Loading;

/// <summary>How objects of one type are created and read again.</summary>
internal interface ITypeLoader
{
    string Type { get; }

    /// <summary>What the files may say about an object.</summary>
    IReadOnlyList<MemberRule> Members { get; }

    /// <summary>What an object is known by; two objects that share one are the same object. Nothing, where each creation makes a new object.</summary>
    IReadOnlyList<string> IdentitiesOf(Entry entry);

    /// <summary>What creates the object.</summary>
    /// <exception cref="ArgumentException">The client refuses it.</exception>
    object ModelOf(Entry entry);

    /// <summary>Creates the object and gives the entry its id.</summary>
    Task CreateAsync(OwnerScope org, Entry entry, CancellationToken cancellationToken);

    /// <summary>A created object by itself: a group by its id, an indicator by its value as the file has it.</summary>
    ItemHandle HandleOf(OwnerScope org, Entry entry);

    /// <summary>Reads such an object.</summary>
    Task<ReadItem?> FindAsync(OwnerScope org, Entry entry, CancellationToken cancellationToken);

    Task<long> CountAsync(OwnerScope org, CancellationToken cancellationToken);

    /// <summary>All objects of the type, with what hangs on them.</summary>
    IAsyncEnumerable<ReadItem> ListAsync(OwnerScope org, CancellationToken cancellationToken);
}
