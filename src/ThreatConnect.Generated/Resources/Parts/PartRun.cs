namespace ThreatConnect.Resources.Parts;

// Adds several parts to an object at once, or removes them. The connections of the client bound how many requests are in flight.
internal static class PartRun
{
    // Throws if a part was not added or removed, after all others have ended.
    public static async Task<IReadOnlyList<TResponse>> RunAsync<TObject, TResponse>(
        PartChange change, IReadOnlyList<PartRequest<TObject, TResponse>> parts, TObject item, CancellationToken cancellationToken)
        where TResponse : Response
    {
        var results = await SendAllAsync(parts, item, cancellationToken).ConfigureAwait(false);
        if (FirstErrorOf(results) is not { } error)
        {
            return [.. results.Select(static result => result.Response!)];
        }

        var outcomes = OutcomesOf(results);
        throw error is OperationCanceledException
            ? new PartsCanceledException(change, error, outcomes, cancellationToken)
            : new PartsException(change, error, outcomes);
    }

    // The same for an object that was just created, which nothing of a failure loses.
    public static async Task<Response<TItem>> RunAsync<TObject, TItem>(
        IReadOnlyList<PartRequest<TObject, Response>> parts, TObject item, Response<TItem> created, CancellationToken cancellationToken)
    {
        var results = await SendAllAsync(parts, item, cancellationToken).ConfigureAwait(false);
        if (FirstErrorOf(results) is not { } error)
        {
            return created;
        }

        var outcomes = OutcomesOf(results);
        throw error is OperationCanceledException
            ? new CreationCanceledException<TItem>(created, error, outcomes, cancellationToken)
            : new CreationException<TItem>(created, error, outcomes);
    }

    private static Task<PartResult<TResponse>[]> SendAllAsync<TObject, TResponse>(
        IReadOnlyList<PartRequest<TObject, TResponse>> parts, TObject item, CancellationToken cancellationToken)
        where TResponse : Response => Task.WhenAll(parts.Select(part => SendAsync(part, item, cancellationToken)));

    // No failure of one part hides what happened to the others.
    private static async Task<PartResult<TResponse>> SendAsync<TObject, TResponse>(
        PartRequest<TObject, TResponse> part, TObject item, CancellationToken cancellationToken)
        where TResponse : Response
    {
        var outcome = new PartOutcome { Part = part.Part, Name = part.Name };
        try
        {
            return new(outcome, await part.SendAsync(item, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is not Mocking.UnpreparedCallException)
        {
            return new(outcome with { Error = exception }, response: null);
        }
    }

    // An error says more than a cancellation.
    private static Exception? FirstErrorOf<TResponse>(IReadOnlyList<PartResult<TResponse>> results)
        where TResponse : Response
    {
        var errors = results.Select(static result => result.Outcome.Error).OfType<Exception>().ToList();
        return errors.Find(static error => error is not OperationCanceledException) ?? errors.FirstOrDefault();
    }

    private static IReadOnlyList<PartOutcome> OutcomesOf<TResponse>(IReadOnlyList<PartResult<TResponse>> results)
        where TResponse : Response => [.. results.Select(static result => result.Outcome)];

    private sealed class PartResult<TResponse>(PartOutcome outcome, TResponse? response)
        where TResponse : Response
    {
        public PartOutcome Outcome => outcome;

        public TResponse? Response => response;
    }
}

// What a call does with the parts of an object.
internal enum PartChange
{
    Addition,
    Creation,
    Removal,
}
