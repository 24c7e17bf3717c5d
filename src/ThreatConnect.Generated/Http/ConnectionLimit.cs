namespace ThreatConnect.Http;

// Lets so many calls use connections at a time. Others wait in the order in which they came.
internal sealed class ConnectionLimit(int most)
{
    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource> _waiting = [];
    private int _used;

    // Waits for a connection, which is given back when the result is disposed.
    public ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken) =>
        FindTurn() is { } turn ? WaitAsync(turn, cancellationToken) : ValueTask.FromResult<IDisposable>(new Use(this));

    private async ValueTask<IDisposable> WaitAsync(TaskCompletionSource turn, CancellationToken cancellationToken)
    {
        using var cancellation = cancellationToken.UnsafeRegister(
            static (turn, token) => ((TaskCompletionSource)turn!).TrySetCanceled(token), turn);
        await turn.Task.ConfigureAwait(false);
        return new Use(this);
    }

    // Null where a connection is free, which is then taken.
    private TaskCompletionSource? FindTurn()
    {
        lock (_lock)
        {
            if (_used < most)
            {
                _used++;
                return null;
            }

            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(turn);
            return turn;
        }
    }

    // Hands the connection to the first one that still waits.
    private void Leave()
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var next))
            {
                if (next.TrySetResult())
                {
                    return;
                }
            }

            _used--;
        }
    }

    private sealed class Use(ConnectionLimit limit) : IDisposable
    {
        private ConnectionLimit? _limit = limit;

        public void Dispose() => Interlocked.Exchange(ref _limit, null)?.Leave();
    }
}
