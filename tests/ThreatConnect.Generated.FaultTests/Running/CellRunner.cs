using ThreatConnect.FaultTests.Server;
using ThreatConnect.FaultTests.Table;

namespace ThreatConnect.FaultTests.Running;

// Plays one cell, and compares what happens with what is expected.
internal static class CellRunner
{
    public const int MaxResponseSize = 256 * 1024;

    private const int LongestMessage = 4096;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    // What differs; empty if nothing does.
    public static async Task<IReadOnlyList<string>> RunAsync(Cell cell)
    {
        var time = new CellTimeProvider();
        using var caller = new CancellationTokenSource();
        await using var server = new FaultServer(cell, time, caller);
        await using var client = new ThreatConnectClient(
            server.BaseAddress,
            cell.Credentials.Create(),
            new ThreatConnectClientOptions { TimeProvider = time, MaxRetries = Rules.MaxRetries, MaxResponseSize = MaxResponseSize });
        var call = new Call(client, caller.Token);
        var failure = await TryAsync(cell, call);
        return [.. Differences(cell, server, call, failure, caller.Token).Select(difference => $"{cell}: {difference}")];
    }

    private static async Task<Exception?> TryAsync(Cell cell, Call call)
    {
        try
        {
            await Task.Run(() => cell.Operation.Run(call)).WaitAsync(s_patience);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private static IEnumerable<string> Differences(Cell cell, FaultServer server, Call call, Exception? failure, CancellationToken caller)
    {
        var expected = cell.Expected;
        if (ResultOf(cell, call, failure, caller) is var result && result != expected.Result.ToString())
        {
            yield return $"expected {expected.Result} and got {result}: {TextOf(failure) ?? string.Join(", ", call.Items)}";
        }

        if (server.Arrivals != expected.Arrivals)
        {
            yield return $"expected {expected.Arrivals} requests and {server.Arrivals} came: {TextOf(failure)}";
        }

        // Whatever the call ends with, what it returned before is right, and is not returned twice.
        if (failure is not null && expected.Result != Result.Unseen && WrongItem(cell, call) is { } wrong)
        {
            yield return $"returned {wrong} before it failed";
        }

        if (failure?.Message.Length > LongestMessage)
        {
            yield return $"has a message of {failure.Message.Length} characters";
        }

        foreach (var mistake in server.Mistakes.Distinct())
        {
            yield return mistake;
        }

        if (failure is not null && SecretFinder.Find(failure, [cell.Credentials.Secret, .. server.SeenCredentials]) is { } place)
        {
            yield return $"shows a secret in {place}";
        }
    }

    private static string ResultOf(Cell cell, Call call, Exception? failure, CancellationToken caller) => failure switch
    {
        null when call.Items.SequenceEqual(cell.Operation.Right) => nameof(Result.Right),
        null when call.Items is ["null"] => nameof(Result.Null),
        null when WrongItem(cell, call) is null && call.Items.Count == cell.Operation.Right.Count => nameof(Result.Undetermined),
        null => nameof(Result.Unseen),
        BatchException batch => ResultOf(cell, call, batch.InnerException!, caller),
        ThreatConnectApiException api when (int)api.StatusCode == cell.Fault.Status => nameof(Result.Server),
        ThreatConnectTransportException => nameof(Result.None),
        OperationCanceledException canceled when canceled.CancellationToken == caller => nameof(Result.Canceled),
        _ => failure.GetType().Name,
    };

    // Items are returned in the order of the list. The outcomes of a batch are right, or say that they are not known.
    private static string? WrongItem(Cell cell, Call call)
    {
        if (!Kinds.Batches.HasFlag(cell.Operation.Kind))
        {
            return cell.Operation.Right.Take(call.Items.Count).SequenceEqual(call.Items) ? null : string.Join(", ", call.Items);
        }

        return call.Items.FirstOrDefault(item => !cell.Operation.Right.Contains(item) && !item.EndsWith("Undetermined", StringComparison.Ordinal))
            ?? call.Items.GroupBy(item => item.Split(' ')[0]).FirstOrDefault(group => group.Count() > 1)?.First();
    }

    private static string? TextOf(Exception? failure) => failure is null ? null : $"{failure.GetType().Name}: {failure.Message}";
}
