namespace ThreatConnect;

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
