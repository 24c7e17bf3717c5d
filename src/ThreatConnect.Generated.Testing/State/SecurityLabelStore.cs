namespace ThreatConnect.Testing.State;

// Security labels live in an owner, have to exist before something carries them, and go from everything when deleted.
internal sealed class SecurityLabelStore
{
    private readonly StoreCore core;
    private readonly Dictionary<(long OwnerId, string Name), SecurityLabel> byName = [];

    public SecurityLabelStore(StoreCore core, IEnumerable<Owner> owners)
    {
        this.core = core;
        foreach (var owner in owners)
        {
            Seed(owner);
        }
    }

    public SecurityLabel? Find(Owner owner, string name)
    {
        lock (core.Gate)
        {
            return byName.GetValueOrDefault((owner.Id, name));
        }
    }

    // Makes a label, or tells by null that its name is taken.
    public SecurityLabel? Add(Owner owner, string name, SecurityLabelChange change)
    {
        lock (core.Gate)
        {
            var label = new SecurityLabel(owner, name, core.Now);
            change.ApplyTo(label);
            return byName.TryAdd((owner.Id, name), label) ? label : null;
        }
    }

    // Changes a label, or tells that the new name is taken.
    public bool TryUpdate(SecurityLabel label, SecurityLabelChange change)
    {
        lock (core.Gate)
        {
            Demand(label);
            if (change.Name is { } name && name != label.Name)
            {
                if (!byName.TryAdd((label.Owner.Id, name), label))
                {
                    return false;
                }

                byName.Remove((label.Owner.Id, label.Name));
            }

            change.ApplyTo(label);
            return true;
        }
    }

    public void Delete(SecurityLabel label)
    {
        lock (core.Gate)
        {
            Demand(label);
            foreach (var item in core.Tables.SelectMany(table => table.All).Where(item => item.Carries(label)).ToArray())
            {
                core.Replace(item.Without(label));
            }

            byName.Remove((label.Owner.Id, label.Name));
        }
    }

    public Page<SecurityLabel> List(Func<SecurityLabel, bool> predicate, PageRequest page)
    {
        lock (core.Gate)
        {
            return Page<SecurityLabel>.Of(byName.Values.Where(predicate).OrderBy(label => label.Name, StringComparer.Ordinal), page);
        }
    }

    // Items of a class that carry the label, in the order of their numbers.
    public IReadOnlyList<Item> HoldersOf(SecurityLabel label, Type kind)
    {
        lock (core.Gate)
        {
            return [.. core.TableOf(kind).All.Where(item => item.Labels.Contains(label))];
        }
    }

    public void Attach(LabelCarrier carrier, SecurityLabel label)
    {
        lock (core.Gate)
        {
            Demand(label);
            var current = carrier with { Item = core.Current(carrier.Item) };
            if (!current.Labels.Contains(label))
            {
                core.Replace(current.With(current.Labels.Add(label)));
            }
        }
    }

    // Takes a label off, or tells that it is not there.
    public bool TryDetach(LabelCarrier carrier, SecurityLabel label)
    {
        lock (core.Gate)
        {
            var current = carrier with { Item = core.Current(carrier.Item) };
            if (!current.Labels.Contains(label))
            {
                return false;
            }

            core.Replace(current.With(current.Labels.Remove(label)));
            return true;
        }
    }

    // Another request may have deleted it since it was looked up.
    private void Demand(SecurityLabel label)
    {
        if (Find(label.Owner, label.Name) != label)
        {
            throw ApiError.NotFound();
        }
    }

    // evidence.md §12.0.
    private void Seed(Owner owner)
    {
        Add(owner, "TLP:RED", new(null, "For the named recipients only.", "FF2B2B"));
        Add(owner, "TLP:AMBER", new(null, "For the recipients' organization and its clients.", "FFC000"));
        Add(owner, "TLP:AMBER+STRICT", new(null, "For the recipients' organization.", "E6EA3C"));
        Add(owner, "TLP:GREEN", new(null, "For the recipients' community.", "33FF00"));
        Add(owner, "TLP:CLEAR", new(null, "For everybody.", "FFFFFF"));
    }
}
