namespace ThreatConnect;

public partial class BatchJobConfig
{
    internal BatchJobConfig WithOwner(string owner) => new()
    {
        Version = Version,
        Owner = owner,
        HaltOnError = HaltOnError,
        Action = Action,
        AttributeWriteType = AttributeWriteType,
        TagWriteType = TagWriteType,
        SecurityLabelWriteType = SecurityLabelWriteType,
        FileMergeMode = FileMergeMode,
        HashCollisionMode = HashCollisionMode,
        PlaybookTriggersEnabled = PlaybookTriggersEnabled,
        RemoveOrphanIndicators = RemoveOrphanIndicators,
    };
}
