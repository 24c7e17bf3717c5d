namespace ThreatConnect.Resources.Batch.Ordering;

// The items of a caller who has them at hand. A run takes them from the sequence itself: to wait for each of them costs more.
internal sealed class SynchronousItems(IEnumerable<BatchItem> items) : IAsyncEnumerable<BatchItem>
{
    public IEnumerable<BatchItem> Items => items;

    public IAsyncEnumerator<BatchItem> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        items.ToAsyncEnumerable().GetAsyncEnumerator(cancellationToken);
}
