using System.Runtime.CompilerServices;

namespace ThreatConnect.Quickstart.Loading;

internal sealed class TypeLoader<TItem, TCreate>(
    string type,
    IReadOnlyList<MemberRule> members,
    Func<Entry, IEnumerable<string>> identities,
    Func<OwnerScope, Entry, CancellationToken, Task<TItem>> create,
    Func<OwnerScope, TItem, TagLinks> tags,
    Func<OwnerScope, Pageable<TItem>> list,
    Func<TItem, ReadItem> read) : ITypeLoader
{
    public string Type => type;

    public IReadOnlyList<MemberRule> Members => members;

    public IEnumerable<string> IdentitiesOf(Entry entry) => identities(entry);

    public async Task<SavedItem> CreateAsync(OwnerScope org, Entry entry, CancellationToken cancellationToken)
    {
        var item = await create(org, entry, cancellationToken);
        return new SavedItem(read(item).Id, tags(org, item));
    }

    public Task<long> CountAsync(OwnerScope org, CancellationToken cancellationToken) => list(org).CountAsync(cancellationToken);

    public async IAsyncEnumerable<ReadItem> ListAsync(OwnerScope org, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in list(org).WithCancellation(cancellationToken))
        {
            yield return read(item);
        }
    }
}
