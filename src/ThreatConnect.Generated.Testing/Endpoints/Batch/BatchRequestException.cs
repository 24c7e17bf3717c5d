using ThreatConnect.Testing.Batch;

namespace ThreatConnect.Testing.Endpoints.Batch;

// The errors of evidence.md §9, in the wording of the documents where they show it. Their body is not the failure envelope (§1.4).
internal sealed class BatchRequestException : Exception
{
    private readonly int _statusCode;
    private readonly bool _isPlainText;

    private BatchRequestException(int statusCode, string message, bool isPlainText = false)
        : base(message)
    {
        _statusCode = statusCode;
        _isPlainText = isPlainText;
    }

    public static BatchRequestException Disabled() => new(
        StatusCodes.Status503ServiceUnavailable,
        "Batch job api is not available.  Ensure that batchJobEnabled is true and document storage is enabled and configured;",
        isPlainText: true);

    public static BatchRequestException NoPermission() => new(
        StatusCodes.Status401Unauthorized,
        "Unable to perform the requested operation due to the following error(s): "
        + "You do not have permission to create Indicators; Groups; Attributes; Tags; Security Labels;",
        isPlainText: true);

    public static BatchRequestException TooLarge(long limit) =>
        Invalid(string.Create(CultureInfo.InvariantCulture, $"File size greater than allowable limit of {limit}"));

    public static BatchRequestException StillIn(BatchState state) => Invalid($"Batch still in {state} state");

    public static BatchRequestException AlreadyUploaded(BatchState state) => Invalid($"Batch already in {state} state");

    public static BatchRequestException NotProperlyFormed() => Invalid("The request was not properly formed");

    public static BatchRequestException Invalid(string description) => new(StatusCodes.Status400BadRequest, description);

    public Task WriteAsync(HttpContext context)
    {
        if (!_isPlainText)
        {
            return Envelope.WriteAsync(context, _statusCode, writer =>
            {
                writer.WriteString("status", "Invalid");
                writer.WriteString("description", Message);
            });
        }

        context.Response.StatusCode = _statusCode;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(Message, context.RequestAborted);
    }
}
