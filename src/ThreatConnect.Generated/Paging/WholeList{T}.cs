using System.Runtime.CompilerServices;

namespace ThreatConnect.Paging;

// A list that the platform returns as a whole, without pages.
internal sealed class WholeList<T>(Func<CancellationToken, Task<Page<T>>> read, CancellationToken ownToken) : Pageable<T>
{
    public override async IAsyncEnumerable<Page<T>> AsPages([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var either = new EitherToken(ownToken, cancellationToken);
        yield return await either.RunAsync(read).ConfigureAwait(false);
    }

    public override Pageable<T> Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new WholeList<T>(Cut, ownToken);

        async Task<Page<T>> Cut(CancellationToken cancellationToken)
        {
            var page = await read(cancellationToken).ConfigureAwait(false);
            return new Page<T>([.. page.Items.Take(count)], page.Total, page.StatusCode, page.Headers);
        }
    }
}
