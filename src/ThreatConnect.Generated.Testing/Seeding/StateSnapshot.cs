namespace ThreatConnect.Testing.Seeding;

// Copies the items of the store.
internal sealed class StateSnapshot(Store store)
{
    public IReadOnlyList<SimulatedGroup> Groups() => store.Atomically(() => (SimulatedGroup[])[.. store.Groups.All(_ => true).Select(Of)]);

    public IReadOnlyList<SimulatedIndicator> Indicators() =>
        store.Atomically(() => (SimulatedIndicator[])[.. store.Indicators.All(_ => true).Select(Of)]);

    public IReadOnlyList<SimulatedTask> Tasks() => store.Atomically(() => (SimulatedTask[])[.. store.Tasks.All(_ => true).Select(Of)]);

    public IReadOnlyList<SimulatedVictim> Victims() =>
        store.Atomically(() => (SimulatedVictim[])[.. store.Victims.All(_ => true).Select(Of)]);

    private SimulatedGroup Of(Group group) => Complete(group, new SimulatedGroup(group.Type.Name, group.Name)
    {
        Xid = group.Xid,
        Assets = [.. store.AdversaryAssets.All(asset => asset.HolderId == group.Id).Select(Of)],
    });

    private SimulatedIndicator Of(Indicator indicator) => Complete(
        indicator,
        new SimulatedIndicator(indicator.Type.Name, indicator.CombinedSummary)
        {
            Rating = indicator.Rating,
            Confidence = indicator.Confidence,
            IsActive = indicator.IsActive,
            IsActiveLocked = indicator.IsActiveLocked,
            IsPrivate = indicator.IsPrivate,
            FalsePositiveCount = indicator.FalsePositiveCount,
            ObservationCount = indicator.ObservationCount,
            Fields = new(KeysOf(indicator), StringComparer.Ordinal),
        });

    private SimulatedTask Of(WorkflowTask task) => Complete(task, new SimulatedTask(task.Name)
    {
        Assignees = [.. task.Assignees.Select(user => user.UserName)],
        Escalatees = [.. task.Escalatees.Select(user => user.UserName)],
    });

    private SimulatedVictim Of(Victim victim) => Complete(victim, new SimulatedVictim(victim.Name)
    {
        Assets = [.. store.VictimAssets.All(asset => asset.HolderId == victim.Id).Select(Of)],
    });

    private T Complete<T>(Item item, T shown)
        where T : SimulatedItem
    {
        AddFields(shown.Fields, item, skipped: 0);
        return shown with
        {
            Id = item.Id,
            Owner = item.Owner.Name,
            DateAdded = item.DateAdded,
            LastModified = item.LastModified,
            Tags = [.. item.Tags.Select(tag => tag.Name)],
            SecurityLabels = NamesOf(item.Labels),
            Attributes = [.. item.Attributes.Select(Of)],
            AssociatedGroups =
            [
                .. store.Associations.Of(item, typeof(Group)).Cast<Group>()
                    .SelectMany(other => AssociationsWith(item, other, other.Name)),
            ],
            AssociatedIndicators =
            [
                .. store.Associations.Of(item, typeof(Indicator)).Cast<Indicator>()
                    .SelectMany(other => AssociationsWith(item, other, other.CombinedSummary)),
            ],
        };
    }

    private IEnumerable<SimulatedAssociation> AssociationsWith(Item item, Item other, string summary) =>
        store.Associations.NamesBetween(item, other)
            .Where(name => !IsActionOfOtherFile(item, other, name))
            .Select(name => new SimulatedAssociation(other.ItemType.Name, summary)
            {
                Id = other.Id,
                AssociationType = NameOf(item, other, name),
            });

    private string? NameOf(Item item, Item other, string name) => name == AssociationStore.Unnamed
        ? null
        : store.IndicatorAssociations.ByBranch(name)?.Name
            ?? FileActions.All.First(action => name == action.LinkOf(item.Id) || name == action.LinkOf(other.Id)).Name;

    // The action of a file on another file belongs to the file that acts.
    private static bool IsActionOfOtherFile(Item item, Item other, string name) =>
        item is Indicator { Type.AnyKeyNames: true } && FileActions.All.Any(action => name == action.LinkOf(other.Id));

    private static SimulatedAttribute Of(ItemAttribute attribute) => new(attribute.Type.Name, attribute.Value)
    {
        Id = attribute.Id,
        Source = attribute.Source,
        IsDisplayed = attribute.IsDisplayed,
        SecurityLabels = NamesOf(attribute.Labels),
    };

    private static SimulatedAsset Of(Asset asset)
    {
        var shown = new SimulatedAsset(asset.Type.Name, asset.Value) { Id = asset.Id };
        AddFields(shown.Fields, asset, skipped: 1);
        return shown;
    }

    private static string[] NamesOf(ImmutableArray<SecurityLabel> labels) => [.. labels.Select(label => label.Name)];

    private static IEnumerable<KeyValuePair<string, object?>> KeysOf(Indicator indicator) => indicator.Type.KeyMembers
        .Zip(indicator.Keys)
        .Where(pair => pair.Second is not null)
        .Select(pair => KeyValuePair.Create(pair.First, (object?)pair.Second));

    private static void AddFields(Dictionary<string, object?> fields, Item item, int skipped)
    {
        foreach (var (field, value) in item.ItemType.Fields.Zip(item.Fields).Skip(skipped))
        {
            if ((value ?? field.WhenUnset) is { } shown)
            {
                fields[field.Name] = shown;
            }
        }
    }
}
