using Microsoft.Extensions.Logging;

#pragma warning disable SYSLIB1015 // What a line of text leaves out, a sink keeps as values to search by.

namespace ThreatConnect.Hosting.Logging;

// What the client of a host logs. Numbers and names of events stay as they are, since filters and alarms name them.
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "{Operation} begins: {Method} {Path} at {Host}.", EventName = "OperationStarted")]
    public static partial void Started(ILogger logger, string operation, string method, string path, string host, string? type, string? owner, int? pageStart, int? pageSize);

    [LoggerMessage(2, LogLevel.Warning, "Repetition {Attempt} of {Operation} in {Delay}: {Reason}.", EventName = "OperationRetrying")]
    public static partial void Retrying(ILogger logger, int attempt, string operation, TimeSpan delay, string reason, string path, string? type, string? owner);

    [LoggerMessage(3, LogLevel.Debug, "{Operation} is done after {Duration}, with status {StatusCode}.", EventName = "OperationCompleted")]
    public static partial void Completed(ILogger logger, string operation, TimeSpan duration, int? statusCode, string path, string? type, string? owner, int retries, long? items);

    [LoggerMessage(4, LogLevel.Warning, "{Operation} was refused after {Duration}: status {Reason}, {Path}.", EventName = "OperationRefused")]
    public static partial void Refused(ILogger logger, Exception? exception, string operation, TimeSpan duration, string reason, string path, string? type, string? owner, int retries);

    [LoggerMessage(5, LogLevel.Error, "{Operation} failed after {Duration}: {Reason}, {Path}.", EventName = "OperationFailed")]
    public static partial void Failed(ILogger logger, Exception? exception, string operation, TimeSpan duration, string reason, string path, string? type, string? owner, int retries);

    [LoggerMessage(6, LogLevel.Debug, "{Operation} was canceled by its caller after {Duration}.", EventName = "OperationCanceled")]
    public static partial void Canceled(ILogger logger, string operation, TimeSpan duration, string path, string? type, string? owner, int retries);
}
