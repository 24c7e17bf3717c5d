namespace ThreatConnect.Testing.State;

// The security labels of all owners. A label has to exist before it is attached, and is detached from everything when it is deleted.
internal sealed class SecurityLabelStore
{
    private readonly StoreCore _core;
    private readonly NameIndex<SecurityLabel> _labels = new();

    public SecurityLabelStore(StoreCore core, IEnumerable<Owner> owners)
    {
        _core = core;
        foreach (var owner in owners)
        {
            AddTrafficLightLabels(owner);
        }
    }

    public SecurityLabel? Find(Owner owner, string name)
    {
        lock (_core.Gate)
        {
            return _labels.Find(owner, name);
        }
    }

    // Null if the name is taken.
    public SecurityLabel? Add(Owner owner, string name, SecurityLabelChange change)
    {
        lock (_core.Gate)
        {
            var label = new SecurityLabel(owner, name, _core.Now);
            change.ApplyTo(label);
            return _labels.TryAdd(label) ? label : null;
        }
    }

    // False if the new name is taken.
    public bool TryUpdate(SecurityLabel label, SecurityLabelChange change)
    {
        lock (_core.Gate)
        {
            if (!_labels.TryRename(label, change.Name))
            {
                return false;
            }

            change.ApplyTo(label);
            return true;
        }
    }

    public void Delete(SecurityLabel label)
    {
        lock (_core.Gate)
        {
            _labels.Require(label);
            foreach (var item in _core.Tables.SelectMany(table => table.All).Where(item => item.HasLabel(label)).ToArray())
            {
                _core.Replace(item.Without(label));
            }

            _labels.Remove(label);
        }
    }

    public Page<SecurityLabel> List(Func<SecurityLabel, bool> predicate, PageRequest page)
    {
        lock (_core.Gate)
        {
            return _labels.List(predicate, page);
        }
    }

    // The items of a class that have the label, by ascending id.
    public IReadOnlyList<Item> HoldersOf(SecurityLabel label, Type itemClass)
    {
        lock (_core.Gate)
        {
            return [.. _core.TableOf(itemClass).All.Where(item => item.Labels.Contains(label))];
        }
    }

    public void Attach(LabelTarget target, SecurityLabel label)
    {
        lock (_core.Gate)
        {
            _labels.Require(label);
            var current = target with { Item = _core.Current(target.Item) };
            if (!current.Labels.Contains(label))
            {
                _core.Replace(current.With(current.Labels.Add(label)));
            }
        }
    }

    // False if the label is not attached.
    public bool TryDetach(LabelTarget target, SecurityLabel label)
    {
        lock (_core.Gate)
        {
            var current = target with { Item = _core.Current(target.Item) };
            if (!current.Labels.Contains(label))
            {
                return false;
            }

            _core.Replace(current.With(current.Labels.Remove(label)));
            return true;
        }
    }

    // evidence.md §12.0.
    private void AddTrafficLightLabels(Owner owner)
    {
        Add(owner, "TLP:RED", new(null, "For the named recipients only.", "FF2B2B"));
        Add(owner, "TLP:AMBER", new(null, "For the recipients' organization and its clients.", "FFC000"));
        Add(owner, "TLP:AMBER+STRICT", new(null, "For the recipients' organization.", "E6EA3C"));
        Add(owner, "TLP:GREEN", new(null, "For the recipients' community.", "33FF00"));
        Add(owner, "TLP:CLEAR", new(null, "For everybody.", "FFFFFF"));
    }
}
