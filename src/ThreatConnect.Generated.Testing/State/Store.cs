namespace ThreatConnect.Testing.State;

/// <summary>Everything that an instance holds, behind one lock.</summary>
internal sealed class Store
{
    public Store(SimulatorOptions options)
    {
        Owners = new OwnerDirectory(options.Owners);
        var core = new StoreCore(options.TimeProvider);
        Tags = new TagStore(core);
        Labels = new SecurityLabelStore(core, Owners.All);
        Attributes = new AttributeStore(core);
        Groups = new GroupStore(core, Tags);
        Indicators = new IndicatorStore(core, Tags);
    }

    public OwnerDirectory Owners { get; }

    public GroupStore Groups { get; }

    public IndicatorStore Indicators { get; }

    public TagStore Tags { get; }

    public SecurityLabelStore Labels { get; }

    public AttributeStore Attributes { get; }
}
