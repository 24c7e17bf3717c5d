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

    // All objects of the type, with their parts.
    IAsyncEnumerable<ReadItem> ListAsync(OwnerScope org, CancellationToken cancellationToken);
}

// A member of a type in the data files.
// Name: its name, in the files and at the API.
// PlatformForm: how the platform writes the value.
internal sealed record MemberRule(string Name, Func<string, string> PlatformForm)
{
    // Whether an object cannot be created without it.
    public bool IsRequired { get; init; } = true;

    // Whether it tells one object from another.
    public bool IsKey { get; init; } = true;
}

// An object that came back.
// Id: its id.
// Values: its values, in the order of the type's members.
// Parts: its attributes, tags and labels.
internal sealed record ReadItem(long Id, IReadOnlyList<string?> Values, ReadParts Parts);

// The parts of an object that came back.
internal sealed record ReadParts(
    IReadOnlyList<AttributeEntity> Attributes, IReadOnlyList<Tag> Tags, IReadOnlyList<SecurityLabel> SecurityLabels);
