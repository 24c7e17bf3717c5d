using System.Runtime.CompilerServices;

namespace ThreatConnect.Quickstart.Loading;

internal sealed class TypeLoader<TItem, TCreate, TUpdate, TFilter>(string type, IReadOnlyList<MemberRule> members) : ITypeLoader
    where TItem : class
    where TCreate : class
{
    // With all their parts, ten thousand objects are a large answer.
    private static readonly ListOptions s_pages = new() { PageSize = 1_000 };

    public string Type => type;

    public IReadOnlyList<MemberRule> Members => members;

    public required Func<OwnerScope, Collection<TItem, TCreate, TFilter>> Collection { private get; init; }

    public required Func<Entry, TCreate> Create { private get; init; }

    public required Func<OwnerScope, Entry, ItemHandle<TItem, TUpdate>> Handle { private get; init; }

    public required Func<TItem, ReadItem> Read { private get; init; }

    // Keys that are not required are alternatives, such as the hashes of a file; required ones count only together.
    public IReadOnlyList<string> IdentitiesOf(Entry entry)
    {
        var keys = members.Where(rule => rule.IsKey && entry.Text(rule.Name) is not null).ToList();
        var values = keys.ConvertAll(rule => rule.PlatformForm(entry[rule.Name]));
        return keys.Exists(rule => rule.IsRequired) ? [string.Join(" : ", values)] : values;
    }

    public object ModelOf(Entry entry) => Create(entry);

    public async Task CreateAsync(OwnerScope org, Entry entry, CancellationToken cancellationToken) =>
        entry.Id = Read(await Collection(org).CreateAsync(Create(entry), cancellationToken)).Id;

    public ItemHandle HandleOf(OwnerScope org, Entry entry) => Handle(org, entry);

    public async Task<ReadItem?> FindAsync(OwnerScope org, Entry entry, CancellationToken cancellationToken) =>
        await Handle(org, entry).FindAsync(Include.All, cancellationToken) is { } item ? Read(item) : null;

    public Task<long> CountAsync(OwnerScope org, CancellationToken cancellationToken) =>
        Collection(org).ListAsync(cancellationToken: cancellationToken).CountAsync(cancellationToken);

    public async IAsyncEnumerable<ReadItem> ListAsync(OwnerScope org, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in Collection(org).ListAsync(include: Include.All, options: s_pages, cancellationToken: cancellationToken))
        {
            yield return Read(item);
        }
    }
}
