using System.Diagnostics;
using System.Net;

namespace ThreatConnect.Diagnostics;

// Records one operation: its span, its metrics, and the calls of the observer. It ends once, when its response has been read or its failure
// is known.
internal sealed class Operation
{
    private readonly Func<OperationInfo> _describe;
    private readonly OperationObserver? _observer;
    private readonly TimeProvider _time;
    private readonly long _started;
    private readonly Activity? _span;
    private OperationInfo? _info;
    private int _retries;
    private long? _items;
    private HttpStatusCode? _statusCode;
    private Exception? _failure;
    private bool _hasEnded;

    private Operation(string name, Func<OperationInfo> describe, OperationObserver? observer, TimeProvider time)
    {
        (_describe, _observer, _time) = (describe, observer, time);
        _started = time.GetTimestamp();
        _span = Spans.Source.StartActivity(name, ActivityKind.Client);
        if (_span is { IsAllDataRequested: true })
        {
            Describe(_span, Info);
        }
    }

    // Made when something observes the operation.
    private OperationInfo Info => _info ??= _describe();

    public static Operation Start(string name, Func<OperationInfo> describe, OperationObserver? observer, TimeProvider time)
    {
        var operation = new Operation(name, describe, observer, time);
        observer?.OnStarted(operation.Info);
        return operation;
    }

    // An attempt has ended; the status code is null if no response was received.
    public void Sent(HttpStatusCode? statusCode)
    {
        _statusCode = statusCode;
        if (Instruments.Requests.Enabled)
        {
            var tags = Tags();
            AddStatus(ref tags);
            Instruments.Requests.Add(1, tags);
        }
    }

    public void Retrying(OperationRetry retry)
    {
        _retries++;
        if (Instruments.Retries.Enabled)
        {
            Instruments.Retries.Add(1, Tags());
        }

        _observer?.OnRetrying(Info, retry);
    }

    public void Holds(long items) => _items = items;

    public void Fails(Exception exception) => _failure = exception;

    public void End()
    {
        if (_hasEnded)
        {
            return;
        }

        _hasEnded = true;
        var duration = _time.GetElapsedTime(_started);
        if (Instruments.Duration.Enabled || Instruments.Items.Enabled)
        {
            Measure(duration);
        }

        if (_span is not null)
        {
            Close(_span);
        }

        _observer?.OnCompleted(Info, new OperationOutcome
        {
            StatusCode = _statusCode,
            Retries = _retries,
            Items = _items,
            Duration = duration,
            Reason = ErrorType(),
            Exception = _failure,
        });
    }

    private static void Describe(Activity span, OperationInfo info)
    {
        span.SetTag("threatconnect.operation", info.Name);
        span.SetTag("http.request.method", info.Method.Method);
        span.SetTag("server.address", info.Host);
        span.SetTag("server.port", info.Port);
        span.SetTag("url.template", info.PathTemplate.Length == 0 ? null : info.PathTemplate);
        span.SetTag("threatconnect.type", info.Type);
        span.SetTag("threatconnect.owner", info.Owner);
        span.SetTag("threatconnect.page.start", info.PageStart);
        span.SetTag("threatconnect.page.size", info.PageSize);
        if (info.Target?.Split('?', 2) is [var path, .. var query])
        {
            span.SetTag("url.path", path);
            span.SetTag("url.query", query.FirstOrDefault());
        }
    }

    private void Measure(TimeSpan duration)
    {
        var tags = Tags();
        if (_items is { } items)
        {
            Instruments.Items.Add(items, tags);
        }

        AddStatus(ref tags);
        if (ErrorType() is { } error)
        {
            tags.Add("error.type", error);
        }

        Instruments.Duration.Record(duration.TotalSeconds, tags);
    }

    // A file may be closed within a span of the caller, which must stay the current one.
    private void Close(Activity span)
    {
        span.SetTag("http.request.resend_count", _retries == 0 ? null : _retries);
        span.SetTag("http.response.status_code", (int?)_statusCode);
        span.SetTag("threatconnect.items", _items);
        if (ErrorType() is { } error)
        {
            span.SetTag("error.type", error);
            span.SetStatus(ActivityStatusCode.Error);
        }

        var current = Activity.Current;
        span.Stop();
        if (current != span)
        {
            Activity.Current = current;
        }
    }

    private TagList Tags()
    {
        var tags = new TagList
        {
            { "threatconnect.operation", Info.Name },
            { "server.address", Info.Host },
            { "server.port", Info.Port },
        };
        if (Info.Type is { } type)
        {
            tags.Add("threatconnect.type", type);
        }

        return tags;
    }

    private void AddStatus(ref TagList tags)
    {
        if (_statusCode is { } status)
        {
            tags.Add("http.response.status_code", (int)status);
        }
    }

    private string? ErrorType() => _failure is null ? null : FailureName.Of(_failure);
}
