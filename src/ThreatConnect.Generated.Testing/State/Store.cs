namespace ThreatConnect.Testing.State;

// Everything that an instance holds, behind one lock.
internal sealed class Store : IDisposable
{
    private readonly StoreCore core;

    public Store(SimulatorOptions options, TimeProvider time)
    {
        Owners = new OwnerDirectory(options.Owners);
        core = new StoreCore(time);
        Tags = new TagStore(core);
        Labels = new SecurityLabelStore(core, Owners.All);
        Attributes = new AttributeStore(core);
        AttributeTypes = new AttributeTypeDirectory(options.AttributeTypes);
        IndicatorTypes = new IndicatorTypeDirectory(options.IndicatorTypes);
        IndicatorAssociations = new IndicatorAssociationDirectory(options.AssociationTypes, IndicatorTypes);
        Groups = new ItemStore<Group>(core);
        Indicators = new IndicatorStore(core, options.DeletedIndicatorRetention);
        DnsHistory = new DnsHistory(core);
        Xids = new GroupXids(core);
        Tasks = new ItemStore<WorkflowTask>(core);
        Victims = new ItemStore<Victim>(core);
        VictimAssets = new ItemStore<VictimAsset>(core);
        Contents = new ContentStore(core);
        AdversaryAssets = new ItemStore<AdversaryAsset>(core);
        CustomMetrics = new CustomMetricStore(core);
        Playbooks = new PlaybookStore(core);
        Associations = new AssociationStore(core);
        core.Removing += item =>
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

    public DnsHistory DnsHistory { get; }

    public AssociationStore Associations { get; }

    public TagStore Tags { get; }

    public SecurityLabelStore Labels { get; }

    public AttributeStore Attributes { get; }

    public ContentStore Contents { get; }

    public CustomMetricStore CustomMetrics { get; }

    public PlaybookStore Playbooks { get; }

    public NotificationLog Notifications { get; } = new();

    public AttributeTypeDirectory AttributeTypes { get; }

    public IndicatorAssociationDirectory IndicatorAssociations { get; }

    public IndicatorTypeDirectory IndicatorTypes { get; }

    // A number that nothing else has, for what is no item.
    public long NextId() => core.NextId();

    // Gives an item other dates than those of its making.
    public void SetDates(Item item, DateTimeOffset? added, DateTimeOffset? modified)
    {
        lock (core.Gate)
        {
            var current = core.Current(item);
            core.Replace(current with { DateAdded = added ?? current.DateAdded, LastModified = modified ?? added ?? current.LastModified });
        }
    }

    public void Dispose() => Contents.Dispose();

    // Carries several changes out as one, so that nobody sees some of them without the others.
    public T Atomically<T>(Func<T> changes)
    {
        lock (core.Gate)
        {
            return changes();
        }
    }
}
