using ThreatConnect.Testing.Seeding;

namespace ThreatConnect.Testing.Assertions;

// Compares an expected item with the items of the server.
internal sealed class StateExpectation
{
    private readonly SimulatedItem _expected;
    private readonly Owner _owner;
    private readonly ItemType _type;
    private readonly ImmutableArray<string?> _keys = [];
    private readonly Dictionary<string, object?> _fields;
    private readonly Store _store;

    public StateExpectation(Simulation simulation, SimulatedItem expected)
    {
        _expected = expected;
        _store = simulation.Store;
        try
        {
            var reader = new SeedReader(simulation);
            _owner = reader.OwnerOf(expected);
            _type = reader.TypeOf(expected);
            _fields = ExpectedFields.Read(expected, _type);
            if (expected is SimulatedIndicator indicator)
            {
                _keys = SeedIndicators.ReadKeys(indicator, (IndicatorType)_type);
                AddHashes((IndicatorType)_type);
            }
        }
        catch (Exception exception) when (exception is SeedException or ApiErrorException)
        {
            throw new ArgumentException($"{expected}: {exception.Message}", nameof(expected), exception);
        }
    }

    // The item with the name or value; if several have it, the one with the fewest differences.
    public StateMatch? Find(IReadOnlyList<SimulatedItem> items) =>
        items.Where(IsMeant).Select(item => new StateMatch(item, [.. Differences(item)])).MinBy(match => match.Differences.Count);

    private bool IsMeant(SimulatedItem actual) => actual.Type == _expected.Type
        && actual.Owner == _owner.Name
        && (_expected.Id is null || actual.Id == _expected.Id)
        && (actual is SimulatedIndicator indicator ? HasValue(indicator) : actual.DisplayName == _expected.DisplayName);

    // One hash identifies a file; the other expected hashes must be equal too.
    private void AddHashes(IndicatorType indicatorType)
    {
        foreach (var (member, key) in indicatorType.KeyMembers.Zip(_keys))
        {
            if (indicatorType.AnyKeyNames && key is not null)
            {
                _fields[member] = key;
            }
        }
    }

    private bool HasValue(SimulatedIndicator actual)
    {
        var indicatorType = (IndicatorType)_type;
        var same = indicatorType.KeyMembers.Zip(_keys).Where(pair => pair.Second is not null).Select(pair =>
            actual.Fields.GetValueOrDefault(pair.First) is string value && indicatorType.Fold(value) == indicatorType.Fold(pair.Second!));
        return indicatorType.AnyKeyNames ? same.Any(isSame => isSame) : same.All(isSame => isSame);
    }

    private IEnumerable<string> Differences(SimulatedItem actual) =>
    [
        .. ValueDifferences.Value("dateAdded", _expected.DateAdded, actual.DateAdded),
        .. ValueDifferences.Value("lastModified", _expected.LastModified, actual.LastModified),
        .. OwnDifferences(actual),
        .. _fields.SelectMany(field => ValueDifferences.Field(field.Key, field.Value, actual.Fields.GetValueOrDefault(field.Key))),
        .. _expected.HasTags ? ValueDifferences.Texts("tags", _expected.Tags, actual.Tags) : [],
        .. _expected.HasSecurityLabels ? ValueDifferences.Texts("securityLabels", _expected.SecurityLabels, actual.SecurityLabels) : [],
        .. _expected.HasAttributes ? ValueDifferences.Lists("attributes", _expected.Attributes, actual.Attributes, PartMatch.Of) : [],
        .. _expected.HasAssociatedGroups
            ? ValueDifferences.Lists("associatedGroups", _expected.AssociatedGroups, actual.AssociatedGroups, PartMatch.Of)
            : [],
        .. _expected.HasAssociatedIndicators
            ? ValueDifferences.Lists(
                "associatedIndicators",
                _expected.AssociatedIndicators,
                actual.AssociatedIndicators,
                (one, other) => PartMatch.OfIndicators(one, other, _store.IndicatorTypes))
            : [],
    ];

    private IEnumerable<string> OwnDifferences(SimulatedItem item) => (_expected, item) switch
    {
        (SimulatedGroup wanted, SimulatedGroup actual) =>
        [
            .. ValueDifferences.Value("xid", wanted.Xid, actual.Xid),
            .. wanted.HasAssets ? ValueDifferences.Lists("assets", wanted.Assets, actual.Assets, PartMatch.Of) : [],
            .. wanted.File is { } file ? FileDifferences.Of(file, _store.Groups.Find(actual.Id!.Value), _store.Contents) : [],
        ],
        (SimulatedIndicator wanted, SimulatedIndicator actual) =>
        [
            .. ValueDifferences.Value("rating", wanted.Rating, actual.Rating),
            .. ValueDifferences.Value("confidence", wanted.Confidence, actual.Confidence),
            .. ValueDifferences.Value("active", wanted.IsActive, actual.IsActive),
            .. ValueDifferences.Value("activeLocked", wanted.IsActiveLocked, actual.IsActiveLocked),
            .. ValueDifferences.Value("privateFlag", wanted.IsPrivate, actual.IsPrivate),
            .. ValueDifferences.Value("falsePositiveCount", wanted.FalsePositiveCount, actual.FalsePositiveCount),
            .. ValueDifferences.Value("observationCount", wanted.ObservationCount, actual.ObservationCount),
        ],
        (SimulatedTask wanted, SimulatedTask actual) =>
        [
            .. wanted.HasAssignees ? ValueDifferences.Texts("assignees", wanted.Assignees, actual.Assignees) : [],
            .. wanted.HasEscalatees ? ValueDifferences.Texts("escalatees", wanted.Escalatees, actual.Escalatees) : [],
        ],
        (SimulatedVictim wanted, SimulatedVictim actual) =>
            wanted.HasAssets ? ValueDifferences.Lists("assets", wanted.Assets, actual.Assets, PartMatch.Of) : [],
        _ => [],
    };
}

// The differences of an item of the server from the expected item.
internal sealed record StateMatch(SimulatedItem Item, IReadOnlyList<string> Differences);

// Reads the expected fields in the normal form of the server.
internal static class ExpectedFields
{
    public static Dictionary<string, object?> Read(SimulatedItem expected, ItemType type)
    {
        IReadOnlyList<string> keyMembers = (type as IndicatorType)?.KeyMembers ?? [];
        SeedFields.Check(expected.Fields.Keys, expected.Type, [.. keyMembers, .. type.Fields.Select(field => field.Name)]);
        var body = new SeedBody(type.Entity, expected.Fields);
        return type.Fields
            .Where(field => expected.Fields.ContainsKey(field.Name))
            .ToDictionary(
                field => field.Name,
                field => body.Read(members => FieldReader.ValueOf(members, field), [field.Name]),
                StringComparer.Ordinal);
    }
}
