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
