namespace ThreatConnect;

/// <summary>Is told what happens to each operation, for logs. It is called on the threads that do the work, from many at once, and must not throw.</summary>
public abstract class OperationObserver
{
    /// <summary>An operation begins.</summary>
    /// <param name="operation">What it is.</param>
    public virtual void OnStarted(OperationInfo operation)
    {
    }

    /// <summary>A request is about to be repeated, after a wait.</summary>
    /// <param name="operation">What it belongs to.</param>
    /// <param name="retry">Why, and when.</param>
    public virtual void OnRetrying(OperationInfo operation, OperationRetry retry)
    {
    }

    /// <summary>An operation has ended, well or not.</summary>
    /// <param name="operation">What it is.</param>
    /// <param name="outcome">How it ended.</param>
    public virtual void OnCompleted(OperationInfo operation, OperationOutcome outcome)
    {
    }
}
