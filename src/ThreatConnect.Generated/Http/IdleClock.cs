namespace ThreatConnect.Http;

// The idle timeout, which runs only while nothing is transferred.
internal sealed class IdleClock(TimeSpan timeout, TimeProvider time) : IDisposable
{
    private readonly CancellationTokenSource _source = new(timeout, time);

    public TimeSpan Timeout => timeout;

    public CancellationToken Token => _source.Token;

    public bool HasExpired => _source.IsCancellationRequested;

    // Whether the credential is waited for, and not the server.
    public bool IsSigning { get; private set; }

    // Restarts the timeout while the connection is waited for, and stops it otherwise.
    public void Run(bool isWaiting) => _source.CancelAfter(isWaiting ? timeout : System.Threading.Timeout.InfiniteTimeSpan);

    // Restarts the timeout when the credential is asked, and when it has answered.
    public void Sign(bool isSigning)
    {
        IsSigning = isSigning;
        Run(isWaiting: true);
    }

    public void Dispose() => _source.Dispose();
}
