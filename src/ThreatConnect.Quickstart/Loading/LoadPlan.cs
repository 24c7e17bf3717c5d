namespace ThreatConnect.Quickstart.Loading;

/// <summary>What is to be created, made of lines: one entry for every object, and what cannot be sent at all.</summary>
internal sealed class LoadPlan
{
    private readonly Dictionary<string, ITypeLoader> _loaders = TypeLoaders.All.ToDictionary(loader => loader.Type, StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Identity), Entry> _known = [];

    private LoadPlan()
    {
    }

    /// <summary>What to create, in the order of the lines.</summary>
    public List<Entry> Entries { get; } = [];

    public List<Refusal> Refusals { get; } = [];

    public Dictionary<string, int> Lines { get; } = new(StringComparer.Ordinal);

    public HashSet<string> TypesNotInVersion { get; } = new(StringComparer.Ordinal);

    public static LoadPlan Of(IEnumerable<DataLine> lines)
    {
        var plan = new LoadPlan();
        foreach (var line in lines)
        {
            plan.Add(line);
        }

        return plan;
    }

    private void Add(DataLine line)
    {
        Lines[line.Type] = Lines.GetValueOrDefault(line.Type) + 1;
        if (!_loaders.TryGetValue(line.Type, out var loader))
        {
            TypesNotInVersion.Add(line.Type);
            return;
        }

        var missing = loader.Members.Where(rule => rule.IsRequired && !line.Members.ContainsKey(rule.Name)).ToList();
        Refusals.AddRange(missing.Select(rule => new Refusal(line.Type, $"no {rule.Name}", line.Place, RefusesObject: true)));
        if (missing.Count == 0)
        {
            Merge(new Entry(loader, line));
        }
    }

    // The platform takes the same value twice as one indicator. A file can bring two together that had no hash in common so far.
    private void Merge(Entry entry)
    {
        var loader = entry.Loader;
        var same = loader.IdentitiesOf(entry).Select(identity => _known.GetValueOrDefault((loader.Type, identity))).OfType<Entry>().Distinct().ToList();
        var kept = same.FirstOrDefault() ?? entry;
        if (kept == entry)
        {
            Entries.Add(entry);
        }
        else
        {
            Absorb(kept, entry);
        }

        foreach (var other in same.Skip(1))
        {
            Absorb(kept, other);
            Entries.Remove(other);
        }

        foreach (var identity in loader.IdentitiesOf(kept))
        {
            _known[(loader.Type, identity)] = kept;
        }
    }

    private void Absorb(Entry kept, Entry other) => Refusals.AddRange(
        kept.Absorb(other).Select(member => new Refusal(kept.Loader.Type, $"another {member} than an earlier line has", other.Place, RefusesObject: false)));
}
