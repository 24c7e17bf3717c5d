namespace ThreatConnect;

/// <summary>
/// The exception that is thrown when a batch ends early because a job as a whole failed. The inner exception is that of the job. It is
/// thrown after the outcomes of all jobs that the server has; nothing more is sent. Earlier outcomes remain valid.
/// </summary>
public sealed class BatchException : ThreatConnectException
{
    /// <summary>Initializes a new instance of the <see cref="BatchException"/> class.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that made the job fail.</param>
    /// <param name="jobs">The jobs of the batch.</param>
    public BatchException(string message, ThreatConnectException innerException, IReadOnlyList<BatchJobReport> jobs)
        : base(message, MethodOf(innerException), innerException.Path, innerException)
    {
        Jobs = jobs;
    }

    /// <summary>Gets the jobs of the batch: which of them are settled, and what is known of the others.</summary>
    public IReadOnlyList<BatchJobReport> Jobs { get; }

    private static HttpMethod MethodOf(ThreatConnectException inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        return inner.Method;
    }
}

/// <summary>
/// The exception that is thrown when a batch is canceled. The server continues with the jobs that it has. Earlier outcomes remain valid.
/// </summary>
public sealed class BatchCanceledException : OperationCanceledException
{
    /// <summary>Initializes a new instance of the <see cref="BatchCanceledException"/> class.</summary>
    /// <param name="innerException">The exception of the operation that was canceled.</param>
    /// <param name="jobs">The jobs of the batch.</param>
    /// <param name="cancellationToken">The token that was canceled.</param>
    public BatchCanceledException(Exception? innerException, IReadOnlyList<BatchJobReport> jobs, CancellationToken cancellationToken)
        : base("The batch was cancelled.", innerException, cancellationToken)
    {
        Jobs = jobs;
    }

    /// <summary>Gets the jobs of the batch: which of them are settled, and what is known of the others.</summary>
    public IReadOnlyList<BatchJobReport> Jobs { get; }
}

/// <summary>Describes a job of a batch that ended early.</summary>
public sealed record BatchJobReport
{
    /// <summary>Gets or sets the id of the job, or <see langword="null"/> if it has none.</summary>
    public BatchId? Id { get; init; }

    /// <summary>Gets or sets the last state that the server reported, or <see langword="null"/> if it reported none.</summary>
    public BatchState? State { get; init; }

    /// <summary>Gets or sets how far the job got, which decides what happened to its items.</summary>
    public required BatchJobResult Result { get; init; }

    /// <summary>Gets or sets the number of items.</summary>
    public required int Items { get; init; }

    /// <summary>Gets or sets the lowest index of the items.</summary>
    public required long FirstIndex { get; init; }

    /// <summary>Gets or sets the highest index of the items.</summary>
    public required long LastIndex { get; init; }
}

/// <summary>Specifies how far a job of a batch got.</summary>
public enum BatchJobResult
{
    /// <summary>The job was not sent.</summary>
    NotSent,

    /// <summary>The job was created, but its content was not accepted: nothing was written.</summary>
    Created,

    /// <summary>
    /// The content of the job was being sent, or the server responded with an error after it may have taken the content: whether it has it
    /// is unknown. Asked for the status, the server did not respond or had no content yet.
    /// </summary>
    Sending,

    /// <summary>The server has the content of the job and processes it; the outcome of the items is unknown.</summary>
    Running,

    /// <summary>The server completed the job, but the outcome of the items could not be read.</summary>
    Completed,

    /// <summary>The job was completed, and its items have their outcomes.</summary>
    Settled,
}
