using ThreatConnect.Testing.Batch;

namespace ThreatConnect.Testing.Endpoints.Batch;

// The query parameters of evidence.md §9.6.
internal sealed record BatchResultFilter(string? Code, string? Contains, string? Severity)
{
    public static BatchResultFilter Read(RequestQuery query)
    {
        var code = query.First("code");
        if (code?.StartsWith("0x", StringComparison.Ordinal) is false)
        {
            throw BatchRequestException.Invalid("The code has to start with 0x");
        }

        return new BatchResultFilter(code, query.First("contains"), query.First("severity") switch
        {
            null => null,
            "err" or "error" => "Error",
            "warn" or "warning" => "Warning",
            "info" => "Info",
            _ => throw BatchRequestException.Invalid(
                "The severity is invalid, please enter one of the following values: err, error, info, warn, warning"),
        });
    }

    public bool Matches(BatchError error) =>
        (Code is null || error.Code.Equals(Code, StringComparison.OrdinalIgnoreCase))
        && (Severity is null || error.Severity == Severity)
        && (Contains is null
            || error.Reason.Contains(Contains, StringComparison.Ordinal)
            || error.Message.Contains(Contains, StringComparison.Ordinal));
}
