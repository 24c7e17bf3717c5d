using System.Net;

namespace ThreatConnect;

/// <summary>
/// Represents an observer of operations, for logs. Its methods are called on the threads that do the work, from many threads at once, and
/// must not throw.
/// </summary>
public abstract class OperationObserver
{
    /// <summary>Handles the start of an operation.</summary>
    /// <param name="operation">The operation.</param>
    public virtual void OnStarted(OperationInfo operation)
    {
    }

    /// <summary>Handles the decision to repeat a request after a delay.</summary>
    /// <param name="operation">The operation of the request.</param>
    /// <param name="retry">The cause and the delay.</param>
    public virtual void OnRetrying(OperationInfo operation, OperationRetry retry)
    {
    }

    /// <summary>Handles the end of an operation, with or without an error.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="outcome">The outcome.</param>
    public virtual void OnCompleted(OperationInfo operation, OperationOutcome outcome)
    {
    }
}

/// <summary>Describes the repetition of a request.</summary>
public sealed class OperationRetry
{
    /// <summary>Gets or sets the number of the repetition, from 1.</summary>
    public required int Attempt { get; init; }

    /// <summary>Gets or sets the delay before the repetition.</summary>
    public required TimeSpan Delay { get; init; }

    /// <summary>
    /// Gets or sets the status code of the response that was not usable; <see langword="null"/> if none was received.
    /// </summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>
    /// Gets or sets the cause in one word without any value: the status code, or the kind of error, such as <c>ConnectionError</c>.
    /// </summary>
    public required string Reason { get; init; }
}

/// <summary>Describes the outcome of an operation.</summary>
public sealed class OperationOutcome
{
    /// <summary>Gets or sets the status code of the last response; <see langword="null"/> if none was received.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>Gets or sets the number of repetitions.</summary>
    public required int Retries { get; init; }

    /// <summary>Gets or sets the number of objects in the response; <see langword="null"/> if the response has no objects.</summary>
    public long? Items { get; init; }

    /// <summary>
    /// Gets or sets the duration, including repetitions and delays, until the response was read or the file was closed.
    /// </summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>
    /// Gets or sets the cause of the failure in one word without any value: the status code, or the kind of error, such as
    /// <c>ConnectionError</c>; <see langword="null"/> if the operation succeeded.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>
    /// Gets or sets the exception that the caller got; <see langword="null"/> if the operation succeeded. Its message contains the address,
    /// and with it values.
    /// </summary>
    public Exception? Exception { get; init; }
}
