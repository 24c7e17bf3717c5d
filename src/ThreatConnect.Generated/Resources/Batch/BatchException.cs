namespace ThreatConnect;

/// <summary>A batch that ended early because a job as a whole failed. The inner exception says why; outcomes that came before it stand.</summary>
public sealed class BatchException : ThreatConnectException
{
    /// <summary>Makes one, for a run or a test.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why the job failed.</param>
    /// <param name="jobs">The jobs of the batch.</param>
    public BatchException(string message, ThreatConnectException innerException, IReadOnlyList<BatchJobReport> jobs)
        : base(message, MethodOf(innerException), innerException.Path, innerException)
    {
        Jobs = jobs;
    }

    /// <summary>The jobs of the batch: which were settled, and what is known of the others.</summary>
    public IReadOnlyList<BatchJobReport> Jobs { get; }

    private static HttpMethod MethodOf(ThreatConnectException inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        return inner.Method;
    }
}

/// <summary>A batch that was cancelled. What the server has of it goes on there; outcomes that came before stand.</summary>
public sealed class BatchCanceledException : OperationCanceledException
{
    /// <summary>Makes one, for a run or a test.</summary>
    /// <param name="innerException">What was cancelled.</param>
    /// <param name="jobs">The jobs of the batch.</param>
    /// <param name="cancellationToken">The token that was cancelled.</param>
    public BatchCanceledException(Exception? innerException, IReadOnlyList<BatchJobReport> jobs, CancellationToken cancellationToken)
        : base("The batch was cancelled.", innerException, cancellationToken)
    {
        Jobs = jobs;
    }

    /// <summary>The jobs of the batch: which were settled, and what is known of the others.</summary>
    public IReadOnlyList<BatchJobReport> Jobs { get; }
}

/// <summary>What is known of a job of a batch that ended early.</summary>
public sealed record BatchJobReport
{
    /// <summary>The id of the job; null where it has none.</summary>
    public BatchId? Id { get; init; }

    /// <summary>The last state that the server told; null where it told none.</summary>
    public BatchState? State { get; init; }

    /// <summary>How far it got, and so what happened to its items.</summary>
    public required BatchJobResult Result { get; init; }

    /// <summary>How many items it has.</summary>
    public required int Items { get; init; }

    /// <summary>The lowest index of its items.</summary>
    public required long FirstIndex { get; init; }

    /// <summary>The highest index of its items.</summary>
    public required long LastIndex { get; init; }
}

/// <summary>How far a job of a batch got.</summary>
public enum BatchJobResult
{
    /// <summary>Nothing of it was sent.</summary>
    NotSent,

    /// <summary>It was created, and its content was not taken: nothing was written.</summary>
    Created,

    /// <summary>Its content was being sent: whether the server has it is unknown.</summary>
    Sending,

    /// <summary>The server has its content and works, or will work, on it; what became of its items is unknown here.</summary>
    Running,

    /// <summary>The server completed it, but what became of its items could not be learned.</summary>
    Completed,

    /// <summary>It was completed, and its items have their outcomes.</summary>
    Settled,
}
