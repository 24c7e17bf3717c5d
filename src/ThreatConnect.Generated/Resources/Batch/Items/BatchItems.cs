namespace ThreatConnect;

// Items that are at hand, as a stream.
internal static class BatchItems
{
    public static IAsyncEnumerable<BatchItem> Stream(IEnumerable<BatchItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.ToAsyncEnumerable();
    }
}
