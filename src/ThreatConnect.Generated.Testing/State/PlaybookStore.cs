namespace ThreatConnect.Testing.State;

// All versions of the playbooks.
internal sealed class PlaybookStore(StoreCore core) : RecordStore<Playbook>(core, playbook => playbook.Id)
{
    public Playbook Add(Playbook draft)
    {
        lock (Core.Gate)
        {
            return Append(draft with { Id = Core.NextId(), Updated = Core.Now });
        }
    }

    // Adds a version after the newest one with the same xid.
    public Playbook AddVersion(Playbook draft)
    {
        lock (Core.Gate)
        {
            var versions = Records.Where(playbook => playbook.GroupXid == draft.GroupXid);
            var newest = versions.Max(playbook => (int?)playbook.Version) ?? throw ApiError.NotFound();
            return Add(draft with { Version = newest + 1 });
        }
    }

    // A version by its id, or the newest version by the xid of its group.
    public Playbook? Find(string idOrXid)
    {
        lock (Core.Gate)
        {
            return long.TryParse(idOrXid, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? Records.Find(playbook => playbook.Id == id)
                : Records.FindLast(playbook => playbook.GroupXid == idOrXid);
        }
    }

    public Playbook Activate(long id, bool isActive)
    {
        lock (Core.Gate)
        {
            var index = IndexOf(id);
            return Records[index] = Records[index] with { IsActive = isActive, Updated = Core.Now };
        }
    }
}
