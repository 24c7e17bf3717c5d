namespace ThreatConnect.Http;

// The idle timeout, which runs only while nothing is transferred.
internal sealed class IdleClock(TimeSpan timeout, TimeProvider time) : IDisposable
{
    private readonly CancellationTokenSource _source = new(timeout, time);

    public TimeSpan Timeout => timeout;

    public CancellationToken Token => _source.Token;

    public bool HasExpired => _source.IsCancellationRequested;

    // Restarts the timeout while the connection is waited for, and stops it otherwise.
    public void Run(bool isWaiting) => _source.CancelAfter(isWaiting ? timeout : System.Threading.Timeout.InfiniteTimeSpan);

    public void Dispose() => _source.Dispose();
}
