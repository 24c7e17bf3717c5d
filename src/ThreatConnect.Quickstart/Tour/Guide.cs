using System.Runtime.CompilerServices;
using ThreatConnect.Quickstart.Output;
using ThreatConnect.Testing;

namespace ThreatConnect.Quickstart.Tour;

/// <summary>
/// Runs an example and shows it: the code that ran, the requests that the server saw, and the answer.
/// The code is the compiler's own copy of the lambda's text, so it cannot be other than what ran.
/// </summary>
internal sealed class Guide(Screen screen, ThreatConnectSimulator simulator, ThreatConnectClient client)
{
    private const int MaximumRows = 6;

    public ThreatConnectClient Client => client;

    public OwnerScope Org { get; } = client.InOwner("My Organization");

    public int Examples { get; private set; }

    public int Requests { get; private set; }

    public void Chapter(string title) => screen.Chapter(title);

    /// <summary>Shows an example that gives something.</summary>
    public async Task<T> ShowAsync<T>(string title, Func<Task<T>> code, Func<T, IEnumerable<IReadOnlyList<string>>> answer, [CallerArgumentExpression(nameof(code))] string text = "")
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
        return result;
    }

    /// <summary>Shows an example that must fail.</summary>
    public async Task ShowErrorAsync<TException>(string title, Func<Task> code, Func<TException, IEnumerable<IReadOnlyList<string>>> answer, [CallerArgumentExpression(nameof(code))] string text = "")
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
        simulator.ClearRequests();
    }

    private void End(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var requests = simulator.Requests;
        Requests += requests.Count;
        foreach (var request in requests)
        {
            screen.Request(request.Method, request.RawTarget, request.StatusCode);
        }

        if (requests.Count == 0)
        {
            screen.Line("  > no request");
        }

        screen.Rows([.. rows.Take(MaximumRows)]);
        if (rows.Count > MaximumRows)
        {
            screen.Rows([[$"and {rows.Count - MaximumRows} more"]]);
        }
    }
}
