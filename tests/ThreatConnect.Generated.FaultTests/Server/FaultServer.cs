using System.Net.Sockets;
using ThreatConnect.FaultTests.Running;
using ThreatConnect.FaultTests.Table;

namespace ThreatConnect.FaultTests.Server;

// The server of one cell, on a raw socket. It plays the fault once or always to the requests that the operation is about, and does to all
// others what the platform does.
internal sealed class FaultServer : LoopbackServer
{
    private readonly Cell _cell;
    private readonly CellTimeProvider _time;
    private readonly CancellationTokenSource _caller;
    private readonly Func<SentRequest, ServerResponse> _respond;
    private readonly Lock _lock = new();
    private readonly List<SentRequest> _requests = [];
    private readonly List<string> _mistakes = [];
    private int _arrivals;
    private int _faults;

    // caller: cancels the call that is under test.
    public FaultServer(Cell cell, CellTimeProvider time, CancellationTokenSource caller)
    {
        (_cell, _time, _caller) = (cell, time, caller);
        _respond = cell.Operation.Start();
        Start();
    }

    // How many requests came that the operation is about, or connections on which something came where the fault is before the request.
    public int Arrivals => Volatile.Read(ref _arrivals);

    // The credentials of all requests.
    public IReadOnlyList<string> SeenCredentials
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests.Select(request => request.Credential)];
            }
        }
    }

    // What no request may be.
    public IReadOnlyList<string> Mistakes
    {
        get
        {
            lock (_lock)
            {
                return [.. _mistakes];
            }
        }
    }

    protected override async Task ServeAsync(Socket connection)
    {
        using var socket = connection;
        socket.NoDelay = true;
        try
        {
            if (_cell.Fault.OnConnect is { } ending && TakesFault())
            {
                // Not before the client has sent something: it would not know then that it has a connection.
                _ = await socket.ReceiveAsync(new byte[1], SocketFlags.Peek, Stopped) > 0 ? Interlocked.Increment(ref _arrivals) : 0;
                End(socket, ending);
                return;
            }

            await using var stream = new NetworkStream(socket);
            var parser = new RequestParser(stream);
            while (await parser.ReadAsync(_cell.Fault.IsEarly, Stopped) is { } request)
            {
                var transmission = Play(request);
                await WriteAsync(stream, transmission);
                if (transmission.Ending != Ending.Open)
                {
                    await EndAsync(socket, stream, transmission.Ending, transmission.Bytes.Length > 0);
                    return;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The client went away, or the cell is over.
        }
    }

    private Transmission Play(SentRequest request)
    {
        lock (_lock)
        {
            _requests.Add(request);
            if (request.FindFault(_cell.Credentials) is { } mistake)
            {
                _mistakes.Add(mistake);
            }

            _arrivals += _cell.Operation.IsCounted(request) ? 1 : 0;
            if (_cell.Fault.OnConnect is not null || !_cell.Operation.IsTarget(request) || !TakesFault())
            {
                return Transmission.Of(_respond(request));
            }

            var right = _cell.Fault.IsCarriedOut ? _respond(request) : ServerResponse.Success;
            var attempts = _requests.Where(one => one.Method == request.Method && one.Target == request.Target);
            return _cell.Fault.Play(new FaultContext(request, right, _respond, [.. attempts.Select(one => one.Credential)]));
        }
    }

    private bool TakesFault() => Interlocked.Increment(ref _faults) == 1 || _cell.IsAlways;

    private async Task WriteAsync(NetworkStream stream, Transmission transmission)
    {
        if (!transmission.IsSlow)
        {
            await stream.WriteAsync(transmission.Bytes, Stopped);
            return;
        }

        foreach (var one in transmission.Bytes)
        {
            await stream.WriteAsync(new[] { one }, Stopped);
        }
    }

    // hasBegun: whether a part of the response was written.
    private async Task EndAsync(Socket socket, NetworkStream stream, Ending ending, bool hasBegun)
    {
        if (ending is Ending.Silent or Ending.Canceled)
        {
            if (ending == Ending.Canceled)
            {
                await _caller.CancelAsync();
            }
            else
            {
                await _time.ExpireAsync(afterStop: hasBegun && Kinds.Files.HasFlag(_cell.Operation.Kind), Stopped);
            }

            // Until the client closes the connection.
            while (await stream.ReadAsync(new byte[1024], Stopped) > 0)
            {
            }

            return;
        }

        End(socket, ending);
    }

    private static void End(Socket socket, Ending ending)
    {
        if (ending == Ending.Reset)
        {
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
        }
        else
        {
            socket.Shutdown(SocketShutdown.Send);
        }

        socket.Close();
    }
}
