namespace ThreatConnect;

/// <summary>Something that a batch writes or deletes: a <see cref="BatchGroup"/>, a <see cref="BatchIndicator"/> or a <see cref="BatchAssociation"/>.</summary>
public abstract class BatchItem
{
    private protected BatchItem()
    {
    }
}
