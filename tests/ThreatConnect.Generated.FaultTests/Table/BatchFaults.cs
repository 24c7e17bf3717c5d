namespace ThreatConnect.FaultTests.Table;

// Statuses and errors of a job in other forms, or that contradict what was sent. Outcomes that are known are returned in any case.
internal static class BatchFaults
{
    public static FaultGroup Group { get; } = new(
        "A batch job",
        "The status of a job, or its errors, have another form, or contradict what was sent. What is known of the items is returned in any case.",
        [
            Status("A job that counts fewer items than were sent", "\"successCount\":2", "\"successCount\":1", "undetermined"),
            Status("A job that counts more items than were sent", "\"successCount\":2", "\"successCount\":3", "undetermined"),
            Status("A job that counts nothing", "\"errorCount\":1,\"successCount\":2", "\"errorCount\":0,\"successCount\":0", "undetermined"),
            Status("A state in capitals", "Completed", "COMPLETED", "right"),
            Status("A state in other words", "Completed", "Finished", "right"),
            Status("A job that failed with complete counts", "Completed", "Failed", "right"),
            Status("A job that failed without counts", "Completed\",\"errorCount\":1,\"successCount\":2,", "Failed\",", "none"),
            Status("A job that was canceled without counts", "Completed\",\"errorCount\":1,\"successCount\":2,", "Cancelled\",", "none"),
            Details("One error instead of a list", text => text.Trim('[', ']')),
            Details("A list of errors in an envelope", text => $$$"""{"status":"Success","data":{"resultCount":1,"batchError":{{{text}}}}}"""),
        ]);

    private static Fault Status(string name, string old, string changed, string expected) => new(
        name,
        Wire.RightBody(text => text.Replace(old, changed, StringComparison.Ordinal)),
        new Expectations { Kinds.All }.With(Kinds.BatchStatus, expected, expected))
    {
        IsCarriedOut = true,
    };

    private static Fault Details(string name, Func<string, string> change) => new(
        name,
        Wire.RightBody(change),
        new Expectations { Kinds.All }.With(Kinds.BatchDetail | Kinds.BatchDetails, "right", "right"))
    {
        IsCarriedOut = true,
    };
}
