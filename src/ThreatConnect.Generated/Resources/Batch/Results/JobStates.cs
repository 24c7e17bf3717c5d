namespace ThreatConnect.Resources.Batch.Results;

// What the state of a job says. The documented states are Created, Queued, Running and Completed (evidence.md §9.5); servers have others
// for jobs that ended otherwise, and spell them in several ways.
internal static class JobStates
{
    private static readonly string[] s_completed = ["complete", "finish", "done", "success"];

    private static readonly string[] s_failed =
        ["fail", "cancel", "error", "abort", "halt", "stop", "kill", "terminat", "expire", "invalid", "reject"];

    private static readonly string[] s_documented = ["Created", "Queued", "Running", "Completed"];

    // States that may be the status of a response without an envelope. The platform's words for a failed request are not among them.
    private static readonly string[] s_bare = [.. s_documented, "Failed", "Canceled", "Cancelled", "Aborted"];

    public static bool IsDocumented(string? status) => s_documented.Contains(status, StringComparer.OrdinalIgnoreCase);

    public static bool IsBare(string? status) => s_bare.Contains(status, StringComparer.OrdinalIgnoreCase);

    public static bool IsCompleted(BatchState? state) => StartsWith(state, s_completed);

    // Whether the job will not change any more. With a state that is not known it may.
    public static bool HasEnded(BatchState? state) => IsCompleted(state) || StartsWith(state, s_failed);

    // Whether the server has no content of the job.
    public static bool IsWithoutContent(BatchState? state) => Is(state, BatchState.Created);

    private static bool Is(BatchState? state, BatchState other) =>
        string.Equals(state?.ToString(), other.ToString(), StringComparison.OrdinalIgnoreCase);

    private static bool StartsWith(BatchState? state, string[] words) =>
        state?.ToString() is { } text && words.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
