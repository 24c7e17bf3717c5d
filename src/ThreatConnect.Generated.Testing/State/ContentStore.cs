namespace ThreatConnect.Testing.State;

// The files of documents and reports, which go with them.
internal sealed class ContentStore : IDisposable
{
    private readonly StoreCore core;
    private readonly ContentReceiver receiver = new();
    private readonly Dictionary<long, FileContent> contents = [];

    public ContentStore(StoreCore core)
    {
        this.core = core;
        core.Removing += Forget;
    }

    // Takes a content out of a request, for Put or FileContent.Discard.
    public Task<FileContent> ReceiveAsync(Stream body, CancellationToken cancellationToken) => receiver.ReceiveAsync(body, cancellationToken);

    public bool Has(Group group)
    {
        lock (core.Gate)
        {
            return contents.ContainsKey(group.Id);
        }
    }

    // Gives the group its file; tells whether it may, since one that is there is only replaced when asked for.
    public bool Put(Group group, FileContent content, bool replaces)
    {
        lock (core.Gate)
        {
            if (!core.Holds(group))
            {
                throw ApiError.NotFound();
            }

            if (contents.TryGetValue(group.Id, out var old) && !replaces)
            {
                return false;
            }

            contents[group.Id] = content;
            old?.Discard();
            return true;
        }
    }

    // The file of the group, or null when it has none.
    public Stream? Open(Group group)
    {
        lock (core.Gate)
        {
            return contents.GetValueOrDefault(group.Id)?.OpenRead();
        }
    }

    public void Dispose() => receiver.Dispose();

    private void Forget(Item item)
    {
        if (contents.Remove(item.Id, out var content))
        {
            content.Discard();
        }
    }
}
