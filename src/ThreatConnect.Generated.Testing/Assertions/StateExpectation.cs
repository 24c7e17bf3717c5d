using ThreatConnect.Testing.Seeding;

namespace ThreatConnect.Testing.Assertions;

// Compares what a test states of an item with what the server holds.
internal sealed class StateExpectation
{
    private readonly SimulatedItem expected;
    private readonly Owner owner;
    private readonly ItemType type;
    private readonly ImmutableArray<string?> keys = [];
    private readonly Dictionary<string, object?> fields;
    private readonly Store store;

    public StateExpectation(Simulation simulation, SimulatedItem expected)
    {
        this.expected = expected;
        store = simulation.Store;
        try
        {
            var reader = new SeedReader(simulation);
            owner = reader.OwnerOf(expected);
            type = reader.TypeOf(expected);
            fields = StatedFields.Read(expected, type);
            if (expected is SimulatedIndicator indicator)
            {
                keys = SeedIndicators.ReadKeys(indicator, (IndicatorType)type);
                AddHashes((IndicatorType)type);
            }
        }
        catch (Exception exception) when (exception is SeedException or ApiErrorException)
        {
            throw new ArgumentException($"{expected}: {exception.Message}", nameof(expected), exception);
        }
    }

    // The item that is meant, or the one that comes nearest when there are several of the name.
    public StateMatch? Find(IReadOnlyList<SimulatedItem> items) =>
        items.Where(IsMeant).Select(item => new StateMatch(item, [.. Differences(item)])).MinBy(match => match.Differences.Count);

    private bool IsMeant(SimulatedItem actual) => actual.Type == expected.Type
        && actual.Owner == owner.Name
        && (expected.Id is null || actual.Id == expected.Id)
        && (actual is SimulatedIndicator indicator ? HasValue(indicator) : actual.DisplayName == expected.DisplayName);

    // One hash tells which file is meant; the others that are stated have to be there too.
    private void AddHashes(IndicatorType indicatorType)
    {
        foreach (var (member, key) in indicatorType.KeyMembers.Zip(keys).Where(pair => indicatorType.AnyKeyNames && pair.Second is not null))
        {
            fields[member] = key;
        }
    }

    private bool HasValue(SimulatedIndicator actual)
    {
        var indicatorType = (IndicatorType)type;
        var same = indicatorType.KeyMembers.Zip(keys).Where(pair => pair.Second is not null).Select(pair =>
            actual.Fields.GetValueOrDefault(pair.First) is string value && indicatorType.Fold(value) == indicatorType.Fold(pair.Second!));
        return indicatorType.AnyKeyNames ? same.Any(isSame => isSame) : same.All(isSame => isSame);
    }

    private IEnumerable<string> Differences(SimulatedItem actual) =>
    [
        .. Compare.Value("dateAdded", expected.DateAdded, actual.DateAdded),
        .. Compare.Value("lastModified", expected.LastModified, actual.LastModified),
        .. OwnDifferences(actual),
        .. fields.SelectMany(field => Compare.Field(field.Key, field.Value, actual.Fields.GetValueOrDefault(field.Key))),
        .. expected.StatesTags ? Compare.Texts("tags", expected.Tags, actual.Tags) : [],
        .. expected.StatesSecurityLabels ? Compare.Texts("securityLabels", expected.SecurityLabels, actual.SecurityLabels) : [],
        .. expected.StatesAttributes ? Compare.Lists("attributes", expected.Attributes, actual.Attributes, PartMatch.Of) : [],
        .. expected.StatesAssociatedGroups ? Compare.Lists("associatedGroups", expected.AssociatedGroups, actual.AssociatedGroups, PartMatch.Of) : [],
        .. expected.StatesAssociatedIndicators
            ? Compare.Lists(
                "associatedIndicators",
                expected.AssociatedIndicators,
                actual.AssociatedIndicators,
                (stated, held) => PartMatch.OfIndicators(stated, held, store.IndicatorTypes))
            : [],
    ];

    private IEnumerable<string> OwnDifferences(SimulatedItem actual) => (expected, actual) switch
    {
        (SimulatedGroup stated, SimulatedGroup held) =>
        [
            .. Compare.Value("xid", stated.Xid, held.Xid),
            .. stated.StatesAssets ? Compare.Lists("assets", stated.Assets, held.Assets, PartMatch.Of) : [],
            .. stated.File is { } file ? FileDifferences.Of(file, store.Groups.Find(held.Id!.Value), store.Contents) : [],
        ],
        (SimulatedIndicator stated, SimulatedIndicator held) =>
        [
            .. Compare.Value("rating", stated.Rating, held.Rating),
            .. Compare.Value("confidence", stated.Confidence, held.Confidence),
            .. Compare.Value("active", stated.IsActive, held.IsActive),
            .. Compare.Value("activeLocked", stated.IsActiveLocked, held.IsActiveLocked),
            .. Compare.Value("privateFlag", stated.IsPrivate, held.IsPrivate),
            .. Compare.Value("falsePositiveCount", stated.FalsePositiveCount, held.FalsePositiveCount),
            .. Compare.Value("observationCount", stated.ObservationCount, held.ObservationCount),
        ],
        (SimulatedTask stated, SimulatedTask held) =>
        [
            .. stated.StatesAssignees ? Compare.Texts("assignees", stated.Assignees, held.Assignees) : [],
            .. stated.StatesEscalatees ? Compare.Texts("escalatees", stated.Escalatees, held.Escalatees) : [],
        ],
        (SimulatedVictim stated, SimulatedVictim held) => stated.StatesAssets ? Compare.Lists("assets", stated.Assets, held.Assets, PartMatch.Of) : [],
        _ => [],
    };
}
