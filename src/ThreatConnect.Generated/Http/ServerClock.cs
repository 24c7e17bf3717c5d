using ThreatConnect.Protocol;

namespace ThreatConnect.Http;

// The clock for timestamps: that of this computer, until the server refuses it and says what time it is.
internal sealed class ServerClock(TimeProvider time, bool follows)
{
    // A server does not refuse a timestamp for a smaller difference.
    private static readonly TimeSpan s_least = TimeSpan.FromSeconds(30);

    private long _ahead;

    public DateTimeOffset Now => time.GetUtcNow() + new TimeSpan(Volatile.Read(ref _ahead));

    // Takes over the server's time if the response refuses the timestamp; whether it has.
    public bool Follow(RawResponse response)
    {
        if (!follows || !ResponseValidator.IsAboutClock(response) || response.ServerAhead is not { } ahead)
        {
            return false;
        }

        var before = Interlocked.Exchange(ref _ahead, ahead.Ticks);
        return ahead.Duration() >= s_least || before != 0;
    }
}
