using System.Runtime.CompilerServices;

namespace ThreatConnect.Quickstart.Loading;

internal sealed class TypeLoader<TItem>(string type, IReadOnlyList<MemberRule> members, Func<TItem, ReadItem> read) : ITypeLoader
    where TItem : class
{
    public string Type => type;

    public IReadOnlyList<MemberRule> Members => members;

    public required Func<Entry, IEnumerable<string>> Identities { private get; init; }

    public required Func<OwnerScope, Entry, CancellationToken, Task<TItem>> Create { private get; init; }

    public required Func<OwnerScope, Entry, CancellationToken, Task<TItem?>> Find { private get; init; }

    public required Func<OwnerScope, Entry, TagLinks> Tags { private get; init; }

    public required Func<OwnerScope, Pageable<TItem>> List { private get; init; }

    public IEnumerable<string> IdentitiesOf(Entry entry) => Identities(entry);

    public async Task CreateAsync(OwnerScope org, Entry entry, CancellationToken cancellationToken) =>
        entry.Id = read(await Create(org, entry, cancellationToken)).Id;

    public TagLinks TagsOf(OwnerScope org, Entry entry) => Tags(org, entry);

    public async Task<ReadItem?> FindAsync(OwnerScope org, Entry entry, CancellationToken cancellationToken) =>
        await Find(org, entry, cancellationToken) is { } item ? read(item) : null;

    public Task<long> CountAsync(OwnerScope org, CancellationToken cancellationToken) => List(org).CountAsync(cancellationToken);

    public async IAsyncEnumerable<ReadItem> ListAsync(OwnerScope org, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in List(org).WithCancellation(cancellationToken))
        {
            yield return read(item);
        }
    }
}
