using System.Runtime.CompilerServices;
using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Tour;

// Runs an example and shows it: the code that ran, the requests that were sent, and the answer. The code is the compiler's own copy of the
// lambda's text, so it cannot be other than what ran.
internal sealed class ExampleRunner(Screen screen, TourInstance instance)
{
    private const int MaximumRows = 6;

    public ThreatConnectClient Client => instance.Client;

    public OwnerScope Org { get; } = instance.Client.InOwner(instance.OwnerName);

    // Whether the instance is our own: only then it may be written to, and is it known what is in it.
    public bool IsSimulator => instance.IsSimulator;

    public int Examples { get; private set; }

    public int Requests { get; private set; }

    // How many reading examples another's instance rejected.
    public int Rejections { get; private set; }

    public void Section(string title) => screen.Section(title);

    // Says in location of an example that the instance has nothing to show it with.
    public void Skip(string reason)
    {
        screen.Line();
        screen.Line($"Nothing to show: {reason}.");
    }

    // Shows an example that gives what is expected of it.
    public async Task<T> ShowAsync<T>(
        string title,
        Func<Task<T>> code,
        Func<T, IEnumerable<IReadOnlyList<string>>> answer,
        Func<T, bool> expected,
        [CallerArgumentExpression(nameof(code))] string text = "",
        [CallerArgumentExpression(nameof(expected))] string expectation = "")
    {
        Begin(title, text);
        T result;
        try
        {
            result = await code();
        }
        catch (Exception exception) when (exception is ThreatConnectException or ArgumentException)
        {
            throw new TourException($"\"{title}\" did not work.", exception);
        }

        End([.. answer(result)]);
        return expected(result)
            ? result
            : throw new TourException($"\"{title}\" gave another answer than is expected: {expectation}.");
    }

    // Shows an example that only reads. On another's instance nothing is expected of the answer, and a rejection is shown as the answer.
    public async Task<T?> ReadAsync<T>(
        string title,
        Func<Task<T>> code,
        Func<T, IEnumerable<IReadOnlyList<string>>> answer,
        Func<T, bool> expected,
        [CallerArgumentExpression(nameof(code))] string text = "",
        [CallerArgumentExpression(nameof(expected))] string expectation = "")
    {
        if (instance.IsSimulator)
        {
            return await ShowAsync(title, code, answer, expected, text, expectation);
        }

        Begin(title, text);
        try
        {
            var result = await code();
            End([.. answer(result)]);
            return result;
        }
        catch (Exception exception) when (exception is ThreatConnectApiException or ArgumentException)
        {
            Rejections++;
            End([[exception.Message]]);
            return default;
        }
    }

    // Shows an example that must fail.
    public async Task ShowErrorAsync<TException>(
        string title,
        Func<Task> code,
        Func<TException, IEnumerable<IReadOnlyList<string>>> answer,
        [CallerArgumentExpression(nameof(code))] string text = "")
        where TException : Exception
    {
        Begin(title, text);
        try
        {
            await code();
        }
        catch (TException exception)
        {
            End([.. answer(exception)]);
            return;
        }

        throw new TourException($"\"{title}\" was to fail with a {typeof(TException).Name}, and did not.");
    }

    private void Begin(string title, string text)
    {
        Examples++;
        screen.Heading(title);
        screen.Code(CodeText.LinesOf(text));
        instance.Traffic.Clear();
    }

    private void End(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var requests = instance.Traffic.Requests;
        Requests += requests.Count;
        foreach (var request in requests)
        {
            screen.Request(request.Method, request.Target, request.StatusCode);
        }

        if (requests.Count == 0)
        {
            screen.Line("  > no request");
        }

        screen.Rows(rows.Count == 0 ? [["none"]] : [.. rows.Take(MaximumRows)]);
        if (rows.Count > MaximumRows)
        {
            screen.Rows([[$"and {rows.Count - MaximumRows} more"]]);
        }
    }
}

// An example did not go as the tour tells it.
internal sealed class TourException(string message, Exception? innerException = null) : Exception(message, innerException);
