namespace ThreatConnect.Testing.Batch;

// The query of evidence.md §9.6, or its refusal.
internal sealed record BatchResultFilter(string? Code, string? Contains, string? Severity)
{
    public static BatchResultFilter Read(RequestQuery query)
    {
        var code = query.First("code");
        if (code?.StartsWith("0x", StringComparison.Ordinal) is false)
        {
            throw BatchRefusal.Invalid("The code has to start with 0x");
        }

        return new BatchResultFilter(code, query.First("contains"), query.First("severity") switch
        {
            null => null,
            "err" or "error" => "Error",
            "warn" or "warning" => "Warning",
            "info" => "Info",
            _ => throw BatchRefusal.Invalid("The severity is invalid, please enter one of the following values: err, error, info, warn, warning"),
        });
    }

    public bool Matches(BatchProblem problem) =>
        (Code is null || problem.Code.Equals(Code, StringComparison.OrdinalIgnoreCase))
        && (Severity is null || problem.Severity == Severity)
        && (Contains is null
            || problem.Reason.Contains(Contains, StringComparison.Ordinal)
            || problem.Message.Contains(Contains, StringComparison.Ordinal));
}
