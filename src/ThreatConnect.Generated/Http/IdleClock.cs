namespace ThreatConnect.Http;

// Runs while nothing is transferred; expires when that lasts too long.
internal sealed class IdleClock(TimeSpan timeout, TimeProvider time) : IDisposable
{
    private readonly CancellationTokenSource _source = new(timeout, time);

    // How long nothing may be transferred.
    public TimeSpan Timeout => timeout;

    public CancellationToken Token => _source.Token;

    public bool HasExpired => _source.IsCancellationRequested;

    // Lets it run anew while the connection is waited for, and stand while anybody else is.
    public void Run(bool isWaiting) => _source.CancelAfter(isWaiting ? timeout : System.Threading.Timeout.InfiniteTimeSpan);

    public void Dispose() => _source.Dispose();
}
