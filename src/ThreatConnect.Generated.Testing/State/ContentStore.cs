namespace ThreatConnect.Testing.State;

// The files of documents and reports, which are removed with them.
internal sealed class ContentStore : IDisposable
{
    private readonly StoreCore _core;
    private readonly ContentReceiver _receiver = new();
    private readonly Dictionary<long, FileContent> _contents = [];

    public ContentStore(StoreCore core)
    {
        _core = core;
        core.Removing += OnRemoving;
    }

    // Reads a content from a request. It has to be passed to Put or discarded.
    public Task<FileContent> ReceiveAsync(Stream body, CancellationToken cancellationToken) =>
        _receiver.ReceiveAsync(body, cancellationToken);

    public bool Has(Group group)
    {
        lock (_core.Gate)
        {
            return _contents.ContainsKey(group.Id);
        }
    }

    // Sets the file of a group. False if the group has a file and it is not to be replaced.
    public bool Put(Group group, FileContent content, bool replaces)
    {
        lock (_core.Gate)
        {
            if (!_core.Holds(group))
            {
                throw ApiError.NotFound();
            }

            if (_contents.TryGetValue(group.Id, out var old) && !replaces)
            {
                return false;
            }

            _contents[group.Id] = content;
            old?.Discard();
            return true;
        }
    }

    // The file of the group, or null if it has none.
    public Stream? Open(Group group)
    {
        lock (_core.Gate)
        {
            return _contents.GetValueOrDefault(group.Id)?.OpenRead();
        }
    }

    public void Dispose() => _receiver.Dispose();

    private void OnRemoving(Item item)
    {
        if (_contents.Remove(item.Id, out var content))
        {
            content.Discard();
        }
    }
}
