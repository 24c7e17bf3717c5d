using ThreatConnect.Paging;

namespace ThreatConnect.Resources.Batch.Jobs;

// The reasons for which a run ends early: the caller cancels by either of two tokens, or reads no more outcomes.
internal sealed class RunCancellation(EitherToken caller) : IDisposable
{
    private readonly CancellationTokenSource _abandoned = new();
    private CancellationTokenSource? _any;

    // Is canceled when the caller reads no more outcomes. A caller that cancels reads them until the exception.
    public CancellationToken Abandoned => _abandoned.Token;

    // Is canceled for each of the reasons.
    public CancellationToken Any => (_any ??= CancellationTokenSource.CreateLinkedTokenSource(caller.Token, Abandoned)).Token;

    // The caller's own token that was canceled.
    public CancellationToken Cause => caller.Canceled ?? Any;

    public Task AbandonAsync() => _abandoned.CancelAsync();

    public void Dispose()
    {
        _any?.Dispose();
        _abandoned.Dispose();
    }
}
