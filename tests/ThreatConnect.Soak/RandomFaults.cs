using ThreatConnect.Testing;

namespace ThreatConnect.Soak;

// Adds a fault of a random kind for one of the next requests, again and again.
internal sealed class RandomFaults : IDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    private static readonly Func<Random, SimulatedFault>[] s_kinds =
    [
        _ => SimulatedFault.ConnectionReset,
        _ => SimulatedFault.ConnectionClosed,
        _ => SimulatedFault.ResponseLost,
        _ => SimulatedFault.TruncatedCompression,
        _ => SimulatedFault.RepeatedPage,
        _ => SimulatedFault.TruncatedBody,
        _ => SimulatedFault.HtmlPage(502),
        _ => SimulatedFault.HtmlPage(),
        _ => SimulatedFault.ContentType("text/plain"),
        _ => SimulatedFault.Status(500),
        _ => SimulatedFault.Status(503, retryAfter: TimeSpan.Zero),
        _ => SimulatedFault.Status(429, retryAfter: TimeSpan.Zero),
        random => SimulatedFault.Delay(TimeSpan.FromMilliseconds(random.Next(1, 200))),
        random => SimulatedFault.SlowBody(TimeSpan.FromMilliseconds(random.Next(1, 200))),
        random => SimulatedFault.ClockSkew(TimeSpan.FromMinutes(random.Next(6, 600))),
    ];

    private readonly SimulatorFaults _faults;

    private readonly Random _random;

    private readonly Timer _timer;

    private int _added;

    public RandomFaults(SimulatorFaults faults, Random random)
    {
        _faults = faults;
        _random = random;
        _timer = new Timer(_ => Add(), null, s_pause, s_pause);
    }

    // Takes back the faults that no request has met, and gives the number of those that were added.
    public int Stop()
    {
        lock (_random)
        {
            _timer.Dispose();
            _faults.Clear();
            return _added;
        }
    }

    public void Dispose() => Stop();

    private void Add()
    {
        lock (_random)
        {
            var kind = s_kinds[_random.Next(s_kinds.Length)];
            _faults.Add(kind(_random), times: 1, after: _random.Next(20));
            _added++;
        }
    }
}
