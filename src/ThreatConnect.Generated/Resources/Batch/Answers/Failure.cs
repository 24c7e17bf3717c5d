namespace ThreatConnect;

// What the server says of one failure.
internal sealed record Failure(string? Reason, string? Message, string? Code = null)
{
    public static Failure Of(BatchError error) => new(error.Reason ?? error.Message ?? error.Source, error.Message);

    public static Failure Of(BatchResult result) => new(result.Reason ?? result.Message, result.Message, result.Code);
}
