namespace ThreatConnect.Testing.State;

// The playbooks of the API user's organization.
internal sealed class PlaybookStore(StoreCore core)
{
    private readonly List<Playbook> playbooks = [];

    public IReadOnlyList<Playbook> All
    {
        get
        {
            lock (core.Gate)
            {
                return [.. playbooks];
            }
        }
    }

    public Playbook Add(Playbook draft)
    {
        lock (core.Gate)
        {
            return AddNew(draft);
        }
    }

    // Adds a version after the newest one of the same group.
    public Playbook AddVersion(Playbook draft)
    {
        lock (core.Gate)
        {
            var newest = playbooks.Where(playbook => playbook.GroupXid == draft.GroupXid).Max(playbook => (int?)playbook.Version) ?? throw ApiError.NotFound();
            return AddNew(draft with { Version = newest + 1 });
        }
    }

    // A version by its number, or the newest one by the XID of its group.
    public Playbook? Find(string idOrXid)
    {
        lock (core.Gate)
        {
            return long.TryParse(idOrXid, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? playbooks.Find(playbook => playbook.Id == id)
                : playbooks.FindLast(playbook => playbook.GroupXid == idOrXid);
        }
    }

    public Playbook Activate(long id, bool isActive)
    {
        lock (core.Gate)
        {
            var index = IndexOf(id);
            return playbooks[index] = playbooks[index] with { IsActive = isActive, Updated = core.Now };
        }
    }

    public void Delete(long id)
    {
        lock (core.Gate)
        {
            playbooks.RemoveAt(IndexOf(id));
        }
    }

    private Playbook AddNew(Playbook draft)
    {
        var playbook = draft with { Id = core.NextId(), Updated = core.Now };
        playbooks.Add(playbook);
        return playbook;
    }

    private int IndexOf(long id) => playbooks.FindIndex(playbook => playbook.Id == id) is var index and >= 0 ? index : throw ApiError.NotFound();
}
