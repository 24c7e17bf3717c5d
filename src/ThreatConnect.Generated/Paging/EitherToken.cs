namespace ThreatConnect.Paging;

// Two tokens of one caller: that of the call that made a list, and that of its enumeration.
internal sealed class EitherToken(CancellationToken first, CancellationToken second) : IDisposable
{
    private readonly CancellationTokenSource? _both = first.CanBeCanceled && second.CanBeCanceled
        ? CancellationTokenSource.CreateLinkedTokenSource(first, second)
        : null;

    public CancellationToken Token => _both?.Token ?? (first.CanBeCanceled ? first : second);

    // The one that was canceled, if any.
    public CancellationToken? Canceled => first.IsCancellationRequested ? first : second.IsCancellationRequested ? second : null;

    // Runs what either token ends. A caller recognizes a cancellation as its own by the token.
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> run)
    {
        try
        {
            return await run(Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (Canceled is { } own && exception.CancellationToken != own)
        {
            throw new OperationCanceledException(exception.Message, exception, own);
        }
    }

    public void Dispose() => _both?.Dispose();
}
