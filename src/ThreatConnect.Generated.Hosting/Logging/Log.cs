using Microsoft.Extensions.Logging;

#pragma warning disable SYSLIB1015 // Values that the text omits are kept as structured values, which sinks can search.

namespace ThreatConnect.Hosting.Logging;

// The log messages of a hosted client. Numbers and names of events are stable, since filters and alerts refer to them.
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "{Operation} started: {Method} {Path} at {Host}.", EventName = "OperationStarted")]
    public static partial void Started(
        ILogger logger,
        string operation,
        string method,
        string path,
        string host,
        string? type,
        string? owner,
        int? pageStart,
        int? pageSize);

    [LoggerMessage(2, LogLevel.Warning, "Retry {Attempt} of {Operation} in {Delay}: {Reason}.", EventName = "OperationRetrying")]
    public static partial void Retrying(
        ILogger logger, int attempt, string operation, TimeSpan delay, string reason, string path, string? type, string? owner);

    [LoggerMessage(3, LogLevel.Debug, "{Operation} completed after {Duration} with status {StatusCode}.", EventName = "OperationCompleted")]
    public static partial void Completed(
        ILogger logger,
        string operation,
        TimeSpan duration,
        int? statusCode,
        string path,
        string? type,
        string? owner,
        int retries,
        long? items);

    [LoggerMessage(
        4, LogLevel.Warning, "{Operation} was rejected after {Duration}: status {Reason}, {Path}.", EventName = "OperationRejected")]
    public static partial void Rejected(
        ILogger logger,
        Exception? exception,
        string operation,
        TimeSpan duration,
        string reason,
        string path,
        string? type,
        string? owner,
        int retries);

    [LoggerMessage(5, LogLevel.Error, "{Operation} failed after {Duration}: {Reason}, {Path}.", EventName = "OperationFailed")]
    public static partial void Failed(
        ILogger logger,
        Exception? exception,
        string operation,
        TimeSpan duration,
        string reason,
        string path,
        string? type,
        string? owner,
        int retries);

    [LoggerMessage(6, LogLevel.Debug, "{Operation} was canceled by the caller after {Duration}.", EventName = "OperationCanceled")]
    public static partial void Canceled(
        ILogger logger, string operation, TimeSpan duration, string path, string? type, string? owner, int retries);
}
