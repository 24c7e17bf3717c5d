namespace ThreatConnect.Testing.Seeding;

// Reads items by the rules of the requests that would create them.
internal sealed class SeedReader(Simulation simulation)
{
    private readonly Store _store = simulation.Store;

    public SeedDraft Read(SimulatedItem seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        var draft = new SeedDraft(seed);
        draft.Try(isOfItem: true, "", () => draft.Owner = OwnerOf(seed));
        draft.Try(isOfItem: true, "", () => draft.Type = TypeOf(seed));
        if (draft.IsRejected)
        {
            return draft;
        }

        draft.Try(isOfItem: true, "", () => draft.Create = ReadItem(seed, draft));
        ReadAssets(draft);
        foreach (var attribute in seed.Attributes)
        {
            draft.Try(isOfItem: false, $"the attribute {attribute}: ", () => draft.Attributes.Add(ReadAttribute(attribute, draft)));
        }

        foreach (var tag in seed.Tags)
        {
            draft.Try(isOfItem: false, $"the tag \"{tag}\": ", () => draft.Tags.Add(MetadataReader.CheckTagName(tag)));
        }

        foreach (var label in seed.SecurityLabels)
        {
            draft.Try(isOfItem: false, "", () => draft.Labels.Add(LabelOf(label, draft.Owner)));
        }

        return draft;
    }

    public Owner OwnerOf(SimulatedItem seed) => seed.Owner is null
        ? _store.Owners.Mine
        : _store.Owners.Find(seed.Owner) ?? throw new SeedException(
            $"the owner \"{seed.Owner}\" does not exist; "
                + $"the owners are {string.Join(", ", _store.Owners.All.Select(owner => $"\"{owner.Name}\""))}");

    public ItemType TypeOf(SimulatedItem seed) => seed switch
    {
        SimulatedGroup => Find("group", GroupTypes.All, seed.Type),
        SimulatedIndicator => Find("indicator", _store.IndicatorTypes.All, seed.Type),
        SimulatedTask => PlainTypes.Task,
        _ => PlainTypes.Victim,
    };

    private static ItemType Find(string category, IEnumerable<ItemType> types, string name) =>
        types.FirstOrDefault(type => type.Name == name)
        ?? throw new SeedException(
            $"the {category} type \"{name}\" does not exist; the types are {string.Join(", ", types.Select(type => $"\"{type.Name}\""))}");

    private Func<Store, Item> ReadItem(SimulatedItem seed, SeedDraft draft) => seed switch
    {
        SimulatedGroup group => SeedItems.ReadGroup(group, (GroupType)draft.Type, draft.Owner, _store),
        SimulatedIndicator indicator => SeedIndicators.Read(indicator, (IndicatorType)draft.Type, draft.Owner, simulation),
        SimulatedTask task => SeedItems.ReadTask(task, draft.Owner, simulation.Credentials),
        var victim => SeedItems.ReadVictim((SimulatedVictim)victim, draft.Owner),
    };

    private static void ReadAssets(SeedDraft draft)
    {
        var (assets, types) = draft.Seed switch
        {
            SimulatedGroup group => (group.Assets, group.Type == "Adversary" ? AssetTypes.OfAdversaries : []),
            SimulatedVictim victim => (victim.Assets, AssetTypes.OfVictims),
            _ => ([], []),
        };
        foreach (var asset in assets)
        {
            draft.Try(isOfItem: false, $"the asset {asset}: ", () => draft.Assets.Add(ReadAsset(asset, draft.Seed.Type, types)));
        }
    }

    private static (ItemType Type, ImmutableArray<object?> Fields) ReadAsset(
        SimulatedAsset asset, string holder, IReadOnlyList<ItemType> types)
    {
        var type = types.FirstOrDefault(type => type.Name == asset.Type) ?? throw new SeedException(types.Count == 0
            ? $"{SeedFields.WithArticle(holder)} has no assets"
            : $"the type does not exist; the types are {string.Join(", ", types.Select(type => type.Name))}");
        SeedFields.Check(asset.Fields.Keys, asset.Type, [.. type.Fields.Skip(1).Select(field => field.Name)]);
        return (type, SeedFields.Read(new SeedBody(type.Entity, asset.Fields).Set(type.Fields[0].Name, asset.Value), type));
    }

    private SeedAttribute ReadAttribute(SimulatedAttribute attribute, SeedDraft draft)
    {
        var body = new SeedBody("attribute", [])
            .Set("type", attribute.Type)
            .Set("value", attribute.Value)
            .Set("source", attribute.Source)
            .Set("displayed", attribute.IsDisplayed);
        var type = MetadataReader.ReadAttributeType(body.Element, draft.Type, _store.AttributeTypes);
        return new SeedAttribute(
            type,
            MetadataReader.ReadAttributeChange(body.Element, type),
            [.. attribute.SecurityLabels.Select(label => LabelOf(label, draft.Owner))]);
    }

    private SecurityLabel LabelOf(string name, Owner owner) =>
        _store.Labels.Find(owner, name) ?? throw new SeedException($"the security label \"{name}\" does not exist in \"{owner.Name}\"");
}
