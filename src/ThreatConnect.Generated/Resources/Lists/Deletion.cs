using System.Runtime.CompilerServices;
using ThreatConnect.Paging;

namespace ThreatConnect.Resources;

// Deletes the objects of a list, one by one.
internal static class Deletion
{
    public static async IAsyncEnumerable<DeleteOutcome<TItem>> RunAsync<TItem, TAddress>(
        PageReader<(TItem Item, TAddress Address)> read,
        Func<TAddress, ItemHandle> handleOf,
        ListOptions options,
        CancellationToken ownToken,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (options.Start > 0)
        {
            throw new ArgumentException(
                "Start cannot be used here: objects are deleted from the end of the list on. Pass options without Start.", nameof(options));
        }

        using var either = new EitherToken(ownToken, cancellationToken);
        var left = options.MaxItems ?? int.MaxValue;
        if (left == 0)
        {
            yield break;
        }

        var list = BackwardList.ReadAsync(read, options.PageSize, either.Token).GetAsyncEnumerator(CancellationToken.None);
        await using var disposal = list.ConfigureAwait(false);
        while (await either.RunAsync(_ => list.MoveNextAsync().AsTask()).ConfigureAwait(false))
        {
            var (item, address) = list.Current;
            yield return new DeleteOutcome<TItem>
            {
                Item = item,
                Error = await either.RunAsync(token => TryDeleteAsync(handleOf, address, token)).ConfigureAwait(false),
            };
            left--;
            if (left == 0)
            {
                yield break;
            }
        }
    }

    // One object that cannot be deleted does not keep the others.
    private static async Task<Exception?> TryDeleteAsync<TAddress>(
        Func<TAddress, ItemHandle> handleOf, TAddress address, CancellationToken cancellationToken)
    {
        try
        {
            await handleOf(address).DeleteAsync(cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (Exception exception) when (exception is ThreatConnectException or ArgumentException)
        {
            return exception;
        }
    }
}
