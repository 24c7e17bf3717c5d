namespace ThreatConnect.Testing.Batch;

// Reads items of every kind for an action.
internal sealed class BatchItemReader(SimulatorOptions options, Store store, BatchConfig config)
{
    private readonly BatchIndicatorReader indicators = new(options, store, config.Version);
    private readonly BatchGroupReader groups = new(store);
    private readonly BatchAssociationReader associations = new(store.IndicatorTypes, store.IndicatorAssociations);

    public BatchItem Read(BatchEntryKind kind, JsonElement body) => (kind, config.Action) switch
    {
        (BatchEntryKind.Indicator, BatchAction.Create) => indicators.Read(body),
        (BatchEntryKind.Indicator, BatchAction.Delete) => indicators.ReadDeleted(body),
        (BatchEntryKind.Group, BatchAction.Create) => groups.Read(body),
        (BatchEntryKind.Group, BatchAction.Delete) => BatchGroupReader.ReadDeleted(body),
        (BatchEntryKind.Association, BatchAction.Create) => associations.Read(body),
        _ => throw new BatchItemException(BatchCode.Association, "Associations cannot be deleted"),
    };
}
