namespace ThreatConnect.Testing.Batch;

// Ends a request about batch jobs with a body that is no failure envelope (evidence.md §1.4).
internal sealed class BatchRefusalException(int statusCode, string message, bool isPlainText = false) : Exception(message)
{
    public Task WriteAsync(HttpContext context)
    {
        if (!isPlainText)
        {
            return Envelope.WriteAsync(context, statusCode, writer =>
            {
                writer.WriteString("status", "Invalid");
                writer.WriteString("description", Message);
            });
        }

        context.Response.StatusCode = statusCode;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(Message, context.RequestAborted);
    }
}
