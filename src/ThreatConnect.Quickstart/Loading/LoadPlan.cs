namespace ThreatConnect.Quickstart.Loading;

// What is to be created, made of lines: one entry for every object, and what cannot be sent at all.
internal sealed class LoadPlan
{
    private readonly Dictionary<string, ITypeLoader> _loaders = TypeLoaders.All.ToDictionary(loader => loader.Type, StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Identity), Entry> _known = [];

    private LoadPlan()
    {
    }

    // What to create, in the order of the lines.
    public List<Entry> Entries { get; } = [];

    // What cannot be sent, for want of a member.
    public List<Entry> RejectedEntries { get; } = [];

    public GroupIndex Groups { get; } = new();

    public RejectionLog Rejections { get; } = new();

    public Dictionary<string, int> Lines { get; } = new(StringComparer.Ordinal);

    // How many of each part the files have, on lines of types of this version.
    public Dictionary<DataPart, int> Parts { get; } = [];

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

        Count(line);
        var entry = new Entry(loader, line);
        if (TypeLoaders.IsGroup(loader))
        {
            Groups.Add(entry);
        }

        var missing = loader.Members.Where(rule => rule.IsRequired && !line.Members.ContainsKey(rule.Name)).ToList();
        if (missing.Count > 0)
        {
            RejectedEntries.Add(entry);
            Rejections.AddObject(entry, missing.ConvertAll(rule => $"no {rule.Name}"));
            return;
        }

        Merge(entry);
    }

    private void Count(DataLine line)
    {
        Count(DataPart.Object, 1);
        Count(DataPart.Attribute, line.Attributes.Count);
        Count(DataPart.Tag, line.Tags.Count);
        Count(DataPart.SecurityLabel, line.SecurityLabels.Count);
        Count(DataPart.Association, line.Groups.Count);
    }

    private void Count(DataPart part, int count) => Parts[part] = Parts.GetValueOrDefault(part) + count;

    // The platform takes the same value twice as one indicator. A file can bring two together that had no hash in common so far.
    private void Merge(Entry entry)
    {
        var loader = entry.Loader;
        var same = loader.IdentitiesOf(entry)
            .Select(identity => _known.GetValueOrDefault((loader.Type, identity)))
            .OfType<Entry>()
            .Distinct()
            .ToList();
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

    private void Absorb(Entry kept, Entry other)
    {
        var location = other.Location;
        foreach (var member in kept.Absorb(other))
        {
            Rejections.Add(kept, DataPart.Member, $"another {member} than an earlier line has", location);
        }
    }
}
