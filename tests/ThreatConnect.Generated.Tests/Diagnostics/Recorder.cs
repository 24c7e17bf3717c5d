using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ThreatConnect.Tests.Diagnostics;

// Listens like OpenTelemetry, but to one server only: tests run in parallel, and spans and meters belong to the process.
internal sealed class Recorder : IDisposable
{
    private readonly ActivityListener _spans;
    private readonly MeterListener _figures = new();

    public Recorder()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "ThreatConnect",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => Add(Spans, span, span.TagObjects),
        };
        ActivitySource.AddActivityListener(_spans);
        _figures.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "ThreatConnect")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _figures.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _figures.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _figures.Start();
    }

    // The name of the server, which no other test uses.
    public string Host { get; } = $"h{Guid.NewGuid():N}.example.com";

    public ConcurrentQueue<Activity> Spans { get; } = new();

    public ConcurrentQueue<Figure> Figures { get; } = new();

    public static string Text(IEnumerable<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.Where(tag => tag.Key is not ("server.address" or "server.port") && tag.Value is not null).OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => FormattableString.Invariant($"{tag.Key}={tag.Value}")));

    public ThreatConnectClient Client(HttpMessageHandler server, Func<ThreatConnectClientOptions, ThreatConnectClientOptions>? change = null)
    {
        var options = new ThreatConnectClientOptions { PrimaryHandler = server, RetryDelay = TimeSpan.Zero };
        return new ThreatConnectClient(new Uri($"https://{Host}/api"), new HmacCredential("12345678901234567890", "the secret key"), change?.Invoke(options) ?? options);
    }

    public void Dispose()
    {
        _spans.Dispose();
        _figures.Dispose();
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) => Add(Figures, new Figure(instrument.Name, value, Text(tags.ToArray())), tags.ToArray());

    private void Add<T>(ConcurrentQueue<T> queue, T item, IEnumerable<KeyValuePair<string, object?>> tags)
    {
        if (tags.Contains(new("server.address", Host)))
        {
            queue.Enqueue(item);
        }
    }
}
