using Microsoft.Extensions.Logging;

namespace ThreatConnect.Hosting.Logging;

// Logs each operation: what works at Debug, what is repeated or refused at Warning, what got no usable answer at Error. Messages of
// exceptions hold addresses, and with them the values of indicators, so that they are logged only where values may be.
internal sealed class OperationLogger(ILogger logger, bool logsSensitiveValues) : OperationObserver
{
    public override void OnStarted(OperationInfo operation) =>
        Log.Started(logger, operation.Name, operation.Method.Method, PathOf(operation), operation.Host, operation.Type, operation.Owner, operation.PageStart, operation.PageSize);

    public override void OnRetrying(OperationInfo operation, OperationRetry retry)
    {
        if (logger.IsEnabled(LogLevel.Warning))
        {
            Log.Retrying(logger, retry.Attempt, operation.Name, retry.Delay, retry.Reason, PathOf(operation), operation.Type, operation.Owner);
        }
    }

    public override void OnCompleted(OperationInfo operation, OperationOutcome outcome)
    {
        switch (outcome.Exception)
        {
            case null:
                Log.Completed(logger, operation.Name, outcome.Duration, (int?)outcome.StatusCode, PathOf(operation), operation.Type, operation.Owner, outcome.Retries, outcome.Items);
                break;
            case OperationCanceledException:
                Log.Canceled(logger, operation.Name, outcome.Duration, PathOf(operation), operation.Type, operation.Owner, outcome.Retries);
                break;
            case ThreatConnectApiException { StatusCode: < System.Net.HttpStatusCode.InternalServerError } refused:
                Log.Refused(logger, Shown(refused), operation.Name, outcome.Duration, outcome.Reason!, PathOf(operation), operation.Type, operation.Owner, outcome.Retries);
                break;
            case var failure:
                Log.Failed(logger, Shown(failure), operation.Name, outcome.Duration, outcome.Reason!, PathOf(operation), operation.Type, operation.Owner, outcome.Retries);
                break;
        }
    }

    // The observer is told the target only where values may be recorded.
    private static string PathOf(OperationInfo operation) => operation.Target ?? (operation.PathTemplate.Length > 0 ? operation.PathTemplate : "(a path of the caller's own)");

    private Exception? Shown(Exception exception) => logsSensitiveValues ? exception : null;
}
