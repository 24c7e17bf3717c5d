namespace ThreatConnect.Testing.State;

// The data of an instance, behind one lock.
internal sealed class Store : IDisposable
{
    private readonly StoreCore _core;

    public Store(SimulatorOptions options, TimeProvider time)
    {
        Owners = new OwnerDirectory(options.Owners);
        _core = new StoreCore(time);
        Tags = new TagStore(_core);
        Labels = new SecurityLabelStore(_core, Owners.All);
        Attributes = new AttributeStore(_core);
        AttributeTypes = new AttributeTypeDirectory(options.AttributeTypes);
        IndicatorTypes = new IndicatorTypeDirectory(options.IndicatorTypes);
        IndicatorAssociations = new IndicatorAssociationDirectory(options.AssociationTypes, IndicatorTypes);
        Groups = new ItemStore<Group>(_core);
        Indicators = new IndicatorStore(_core, options.DeletedIndicatorRetention);
        Xids = new GroupXids(_core);
        Tasks = new ItemStore<WorkflowTask>(_core);
        Victims = new ItemStore<Victim>(_core);
        VictimAssets = new ItemStore<VictimAsset>(_core);
        Contents = new ContentStore(_core);
        AdversaryAssets = new ItemStore<AdversaryAsset>(_core);
        CustomMetrics = new CustomMetricStore(_core);
        Playbooks = new PlaybookStore(_core);
        Associations = new AssociationStore(_core);
        _core.Removing += item =>
        {
            VictimAssets.DeleteAll(asset => asset.HolderId == item.Id);
            AdversaryAssets.DeleteAll(asset => asset.HolderId == item.Id);
        };
    }

    public OwnerDirectory Owners { get; }

    public ItemStore<Group> Groups { get; }

    public GroupXids Xids { get; }

    public IndicatorStore Indicators { get; }

    public ItemStore<WorkflowTask> Tasks { get; }

    public ItemStore<Victim> Victims { get; }

    public ItemStore<VictimAsset> VictimAssets { get; }

    public ItemStore<AdversaryAsset> AdversaryAssets { get; }

    public RecordLog<DnsRecord> DnsHistory { get; } = new();

    public AssociationStore Associations { get; }

    public TagStore Tags { get; }

    public SecurityLabelStore Labels { get; }

    public AttributeStore Attributes { get; }

    public ContentStore Contents { get; }

    public CustomMetricStore CustomMetrics { get; }

    public PlaybookStore Playbooks { get; }

    public RecordLog<SimulatedNotification> Notifications { get; } = new();

    public AttributeTypeDirectory AttributeTypes { get; }

    public IndicatorAssociationDirectory IndicatorAssociations { get; }

    public IndicatorTypeDirectory IndicatorTypes { get; }

    // A new id for an object that is not an item.
    public long NextId() => _core.NextId();

    // Replaces the dates that an item got when it was added.
    public void SetDates(Item item, DateTimeOffset? added, DateTimeOffset? modified)
    {
        lock (_core.Gate)
        {
            var current = _core.Current(item);
            _core.Replace(current with
            {
                DateAdded = added ?? current.DateAdded,
                LastModified = modified ?? added ?? current.LastModified,
            });
        }
    }

    public void Dispose() => Contents.Dispose();

    // Makes several changes at once, so that no other request sees only some of them.
    public T Atomically<T>(Func<T> changes)
    {
        lock (_core.Gate)
        {
            return changes();
        }
    }
}
