namespace ThreatConnect.Testing.Seeding;

// Finds associated items among those that are added together, and in the store.
internal sealed class SeedAssociationReader
{
    private readonly Store _store;
    private readonly SeedReader _reader;
    private readonly Lazy<ILookup<(Owner, ItemType, string), SeedAssociation>> _groups;
    private readonly Dictionary<(Owner, IndicatorType, string), SeedDraft> _indicators = [];

    public SeedAssociationReader(Store store, SeedReader reader, IReadOnlyList<SeedDraft> drafts)
    {
        _store = store;
        _reader = reader;
        _groups = new(() => IndexGroups(drafts));
        foreach (var draft in drafts.Where(draft => !draft.IsRejected && draft.Seed is SimulatedIndicator))
        {
            foreach (var value in ValuesOf((SimulatedIndicator)draft.Seed, (IndicatorType)draft.Type))
            {
                _indicators.TryAdd((draft.Owner, (IndicatorType)draft.Type, value), draft);
            }
        }
    }

    public void Read(SeedDraft draft)
    {
        foreach (var group in draft.Seed.AssociatedGroups)
        {
            draft.Try(isOfItem: false, $"the association with {group}: ", () =>
                draft.Associations.Add(Check(draft, FindGroup(draft.Owner, group))));
        }

        foreach (var indicator in draft.Seed.AssociatedIndicators)
        {
            draft.Try(isOfItem: false, $"the association with {indicator}: ", () =>
                draft.Associations.Add(Check(draft, FindIndicator(draft, indicator))));
        }
    }

    private SeedAssociation FindGroup(Owner owner, SimulatedAssociation association)
    {
        var type = _reader.TypeOf(new SimulatedGroup(association.Type, association.Summary));
        if (association.AssociationType is not null)
        {
            throw new SeedException("only associations between indicators have a type");
        }

        var found = association.Id is { } id
            ? _store.Groups.Find(id) is { } group && group.Type == type && group.Owner == owner ? [new SeedAssociation(group, null)] : []
            : _groups.Value[(owner, type, association.Summary)].ToArray();
        return found.Length switch
        {
            0 => throw NotFound(owner),
            1 => found[0],
            var count => throw new SeedException(
                string.Create(CultureInfo.InvariantCulture, $"there are {count} of them, and only an id distinguishes them")),
        };
    }

    private SeedAssociation FindIndicator(SeedDraft draft, SimulatedAssociation association)
    {
        var type = (IndicatorType)_reader.TypeOf(new SimulatedIndicator(association.Type, association.Summary));
        var name = NameOf(association.AssociationType, draft.Type, type);
        var seed = new SimulatedIndicator(association.Type, association.Summary);
        foreach (var value in ValuesOf(seed, type))
        {
            if (_indicators.TryGetValue((draft.Owner, type, value), out var added))
            {
                return new SeedAssociation(null, added) { Name = name };
            }
        }

        return _store.Indicators.Matching(type, draft.Owner, SeedIndicators.ReadKeys(seed, type)) is [var found, ..]
            ? new SeedAssociation(found, null) { Name = name }
            : throw NotFound(draft.Owner);
    }

    private Func<Item, Item, string> NameOf(string? name, ItemType one, IndicatorType other)
    {
        if (name is null)
        {
            return (_, _) => AssociationStore.Unnamed;
        }

        if (FileActions.All.FirstOrDefault(action => action.Name == name || action.Branch == name) is { } action)
        {
            return NameOf(action, one, other);
        }

        var known = _store.IndicatorAssociations;
        var association = known.ByName(name) ?? known.ByBranch(name)
            ?? throw new SeedException($"the association type does not exist; the types are {string.Join(", ", AssociationTypeNames())}");
        return one is IndicatorType indicator && association.Links(indicator, other)
            ? (_, _) => association.Branch
            : throw ApiError.InvalidAssociation(one.Name, other.Name);
    }

    private IEnumerable<string> AssociationTypeNames() =>
        _store.IndicatorAssociations.All.Select(type => type.Name).Concat(FileActions.All.Select(action => action.Name));

    // Of two files, the one with this association acts on the other.
    private static Func<Item, Item, string> NameOf(FileAction action, ItemType one, IndicatorType other) => (one, other) switch
    {
        (IndicatorType { AnyKeyNames: true }, _) when action.Links(other) => (self, _) => action.LinkOf(self.Id),
        (IndicatorType indicator, { AnyKeyNames: true }) when action.Links(indicator) => (_, file) => action.LinkOf(file.Id),
        _ => throw ApiError.InvalidAssociation(one.Name, other.Name),
    };

    // Checks the rules that depend on both items.
    private static SeedAssociation Check(SeedDraft draft, SeedAssociation link)
    {
        if (link.Added == draft || (draft.Seed is SimulatedVictim && draft.Assets.Count == 0))
        {
            throw ApiError.InvalidAssociation();
        }

        return link;
    }

    private ILookup<(Owner, ItemType, string), SeedAssociation> IndexGroups(IReadOnlyList<SeedDraft> drafts)
    {
        var existing = _store.Groups.All(_ => true)
            .Select(group => ((group.Owner, (ItemType)group.Type, group.Name), new SeedAssociation(group, null)));
        var added = drafts
            .Where(draft => !draft.IsRejected && draft.Seed is SimulatedGroup)
            .Select(draft => ((draft.Owner, draft.Type, draft.Seed.DisplayName), new SeedAssociation(null, draft)));
        return existing.Concat(added).ToLookup(pair => pair.Item1, pair => pair.Item2);
    }

    private static IEnumerable<string> ValuesOf(SimulatedIndicator seed, IndicatorType type)
    {
        var keys = SeedIndicators.ReadKeys(seed, type);
        var values = type.AnyKeyNames ? keys.OfType<string>() : [string.Join(" : ", keys)];
        return values.Select(type.Fold);
    }

    private static SeedException NotFound(Owner owner) => new($"it does not exist in \"{owner.Name}\"");
}
