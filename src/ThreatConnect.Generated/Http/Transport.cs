using ThreatConnect.Diagnostics;
using ThreatConnect.Protocol;
using ThreatConnect.Values;

namespace ThreatConnect.Http;

// Builds the final address once, and sends the request.
internal sealed class Transport : IRawTransport, IDisposable
{
    private readonly string _origin;
    private readonly string _basePath;
    private readonly ThreatConnectClientOptions _options;
    private readonly ServerClock _clock;
    private readonly ConnectionLimit _connections;
    private readonly HttpMessageInvoker _invoker;
    private readonly Attempt _attempt;
    private Retries? _retries;

    public Transport(Uri baseAddress, ThreatConnectCredential credential, ThreatConnectClientOptions options)
    {
        (_origin, _basePath) = BaseAddress.Validate(baseAddress, options);
        _options = options;
        _clock = new ServerClock(options.TimeProvider, options.CorrectClock);
        _connections = new ConnectionLimit(options.MaxConnections);
        _invoker = new HttpMessageInvoker(HandlerChain.Build(credential, _clock, options), disposeHandler: true);
        _attempt = new Attempt(_invoker, options);
    }

    public string Instance => _origin + _basePath;

    // The call starts when it has a connection, which a file keeps until it is closed.
    public async Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken)
    {
        var address = ToAddress(request);
        var exchange = new RawExchange(request.Method, address.PathAndQuery, new AttemptLog(new Secrets(() => SecretsOfProxy(address))))
        {
            Owner = request.Owner,
        };
        IDisposable? connection = null;
        Operation? operation = null;
        CallLimit? limit = null;
        try
        {
            connection = await _connections.EnterAsync(cancellationToken).ConfigureAwait(false);
            operation = Operation.Start(request.Operation, () => Describe(request, address), _options.Observer, _options.TimeProvider);
            limit = new CallLimit(_options.Timeout, _options.TimeProvider, cancellationToken);
            limit.Token.ThrowIfCancellationRequested();
            var attempts = new Attempts(_attempt, request, address, exchange, operation, _clock, _options);
            var first = attempts.NextAsync(limit.Token);
            FirstResponse.Expect(exchange);
            await ((Task)first).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var response = await (attempts.MayRepeat ? RetryAsync(attempts, first, limit.Token) : first).ConfigureAwait(false);
            response.Operation = operation;
            if (response.Content is { } file)
            {
                file.Connection = connection;
                connection = null;
            }

            return response;
        }
        catch (Exception exception)
        {
            var failure = Failure.Of(exchange, exception, limit, cancellationToken);
            operation?.Fails(failure);
            operation?.End();
            if (failure == exception)
            {
                throw;
            }

            throw failure;
        }
        finally
        {
            limit?.Dispose();
            connection?.Dispose();
        }
    }

    public void Dispose() => _invoker.Dispose();

    // A method of its own, so that the library of retries is loaded by programs that need it alone: it is a part of the time until the
    // first response.
    private Task<RawResponse> RetryAsync(Attempts attempts, Task<RawResponse> first, CancellationToken cancellationToken) =>
        LazyInitializer.EnsureInitialized(ref _retries, () => new Retries(_options)).RunAsync(attempts, first, cancellationToken);

    private IEnumerable<string> SecretsOfProxy(Uri address)
    {
        var proxy = _options.Proxy ?? (_options.PrimaryHandler is null ? HttpClient.DefaultProxy : null);
        return proxy is null ? [] : ProxySecrets.Of(proxy, address);
    }

    // The path and query of this object are signed, so they must be exactly those of the request.
    private Uri ToAddress(RawRequest request)
    {
        var target = _basePath + request.Target;
        if (!Uri.TryCreate(_origin + target, UriKind.Absolute, out var address) || address.PathAndQuery != target)
        {
            throw new ArgumentException($"The address cannot be sent as it is: {Excerpt.OfTarget(target)}");
        }

        return address;
    }

    private OperationInfo Describe(RawRequest request, Uri address) => new()
    {
        Name = request.Operation,
        Method = request.Method,
        PathTemplate = request.PathTemplate,
        Type = request.Type,
        Owner = request.Owner,
        PageStart = request.PageStart,
        PageSize = request.PageSize,
        Host = address.Host,
        Port = address.Port,
        Target = _options.LogSensitiveValues ? address.PathAndQuery : null,
    };
}
