using System.Runtime.CompilerServices;

namespace ThreatConnect.Paging;

// A list of pages in memory.
internal sealed class FixedPages<T>(IReadOnlyList<Page<T>> pages) : Pageable<T>
{
    public override async IAsyncEnumerable<Page<T>> AsPages([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var page in pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.CompletedTask.ConfigureAwait(false);
            yield return page;
        }
    }

    public override Pageable<T> Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Pageable.FromItems(pages.SelectMany(page => page.Items).Take(count));
    }
}
