using Microsoft.Extensions.Logging;

namespace ThreatConnect.Hosting.Logging;

// Logs each operation: success at Debug, retries and rejections at Warning, failures without a usable response at Error. The messages of
// exceptions contain addresses, and with them the values of indicators: they are logged only where such values may be.
internal sealed class OperationLogger(ILogger logger, bool logsSensitiveValues) : OperationObserver
{
    public override void OnStarted(OperationInfo operation) =>
        Log.Started(
            logger,
            operation.Name,
            operation.Method.Method,
            PathOf(operation),
            operation.Host,
            operation.Type,
            operation.Owner,
            operation.PageStart,
            operation.PageSize);

    public override void OnRetrying(OperationInfo operation, OperationRetry retry)
    {
        if (logger.IsEnabled(LogLevel.Warning))
        {
            Log.Retrying(
                logger, retry.Attempt, operation.Name, retry.Delay, retry.Reason, PathOf(operation), operation.Type, operation.Owner);
        }
    }

    public override void OnCompleted(OperationInfo operation, OperationOutcome outcome)
    {
        switch (outcome.Exception)
        {
            case null:
                Log.Completed(
                    logger,
                    operation.Name,
                    outcome.Duration,
                    (int?)outcome.StatusCode,
                    PathOf(operation),
                    operation.Type,
                    operation.Owner,
                    outcome.Retries,
                    outcome.Items);
                break;
            case OperationCanceledException:
                Log.Canceled(logger, operation.Name, outcome.Duration, PathOf(operation), operation.Type, operation.Owner, outcome.Retries);
                break;
            case ThreatConnectApiException { StatusCode: < System.Net.HttpStatusCode.InternalServerError } rejected:
                Log.Rejected(
                    logger,
                    Shown(rejected),
                    operation.Name,
                    outcome.Duration,
                    outcome.Reason!,
                    PathOf(operation),
                    operation.Type,
                    operation.Owner,
                    outcome.Retries);
                break;
            case var failure:
                Log.Failed(
                    logger,
                    Shown(failure),
                    operation.Name,
                    outcome.Duration,
                    outcome.Reason!,
                    PathOf(operation),
                    operation.Type,
                    operation.Owner,
                    outcome.Retries);
                break;
        }
    }

    // The target is set only where sensitive values may be logged.
    private static string PathOf(OperationInfo operation) =>
        operation.Target ?? (operation.PathTemplate.Length > 0 ? operation.PathTemplate : "(a path that is not in the document)");

    private Exception? Shown(Exception exception) => logsSensitiveValues ? exception : null;
}
