namespace ThreatConnect.Soak.Work;

// Client: Shared by all callers.
// Index: The number of the caller, which its objects are named after.
internal sealed record Setting(ThreatConnectClient Client, Ledger Ledger, int Index, Random Random);

// Does one piece of work after the other. A piece that fails by a named exception is given up, and what it may have made is deleted.
internal abstract class Caller(Setting setting)
{
    public const string Prefix = "soak-";

    // How often a clean-up may fail while faults go on.
    private const int MaxCleanUps = 100;

    private int _piece;

    private string? _lastFailure;

    protected ThreatConnectClient Client => setting.Client;

    protected Random Random => setting.Random;

    protected int Index => setting.Index;

    // What the objects of this piece are named.
    protected string Name => $"{Prefix}{Index}-{_piece}";

    protected int Piece => _piece;

    public async Task RunAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            _piece++;
            var isComplete = await TryAsync(WorkAsync);
            await CleanUpUntilDoneAsync(isComplete);
        }
    }

    // Works until the end, or throws one of the library's exceptions.
    protected abstract Task WorkAsync(CancellationToken cancellationToken);

    // Deletes what the piece made or may have made.
    protected abstract Task CleanUpAsync(bool isComplete);

    protected void Done(string what) => setting.Ledger.Done(what);

    protected void Expect(bool condition, string what)
    {
        if (!condition)
        {
            setting.Ledger.Wrong($"{Name}: {what}");
        }
    }

    private async Task CleanUpUntilDoneAsync(bool isComplete)
    {
        for (var attempt = 0; !await TryAsync(_ => CleanUpAsync(isComplete)); attempt++)
        {
            if (attempt == MaxCleanUps)
            {
                setting.Ledger.Wrong($"{Name}: could not be cleaned up: {_lastFailure}");
                return;
            }
        }
    }

    // One piece in thirty is canceled somewhere on its way.
    private async Task<bool> TryAsync(Func<CancellationToken, Task> work)
    {
        using var cancel = new CancellationTokenSource();
        if (Random.Next(30) == 0)
        {
            cancel.CancelAfter(Random.Next(1, 50));
        }

        try
        {
            await work(cancel.Token);
            return true;
        }
        catch (OperationCanceledException exception)
        {
            Expect(cancel.IsCancellationRequested, "canceled without being asked");
            Expect(exception.CancellationToken == cancel.Token, "canceled with another token than the caller's");
            setting.Ledger.Failed(exception);
            return false;
        }
        catch (ThreatConnectException exception)
        {
            setting.Ledger.Failed(exception);
            _lastFailure = exception.Message;
            return false;
        }
        catch (Exception exception)
        {
            // The finding is the exception; the soak goes on to find more.
            setting.Ledger.Wrong($"{Name}: {exception}");
            return false;
        }
    }
}
