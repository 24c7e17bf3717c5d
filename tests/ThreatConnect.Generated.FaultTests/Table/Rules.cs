namespace ThreatConnect.FaultTests.Table;

// The rules from which the rows of the table start. They are those of spec/evidence.md §10 (what may be repeated) and of docs/lists.md.
internal static class Rules
{
    // How many requests a call sends that is repeated as often as the options allow.
    public const int MaxRetries = 2;

    // It does no harm.
    public static Expectations Harmless() => new() { { Kinds.All, "right", "right" } };

    // The server refuses in a way that a repetition does not change. A job's details complement each other.
    public static Expectations Refused() => new()
    {
        { Kinds.All, "server", "server" },
        { Kinds.BatchDetail, "right", "right" },
        { Kinds.BatchDetails, "right", "server" },
    };

    // There is a response, but it cannot be used, and a repetition does not change that.
    public static Expectations Unusable() => new()
    {
        { Kinds.All, "none", "none" },
        { Kinds.BatchDetail, "right", "right" },
        { Kinds.BatchDetails, "right", "none" },
    };

    // The server is busy and has done nothing: everything is repeated that can be sent again.
    public static Expectations Busy() => new()
    {
        { Kinds.All, "right 2", "server 3" },
        { Kinds.UploadOnce, "server", "server" },
        { Kinds.BatchDetail, "right 2", "right 3" },
    };

    // The server fails, and may have carried out the request or not.
    public static Expectations Failed(bool isCarriedOut) => Lost("server", isCarriedOut);

    // The response is lost, and the request may have been carried out or not.
    public static Expectations Lost(bool isCarriedOut) => Lost("none", isCarriedOut);

    private static Expectations Lost(string result, bool isCarriedOut)
    {
        var expected = new Expectations
        {
            { Kinds.Repeatable, "right 2", $"{result} 3" },
            { Kinds.Single, result, result },
            { Kinds.BatchDetail, "right 2", "right 3" },
        };

        // The job itself says whether it has its content.
        return isCarriedOut ? expected.With(Kinds.BatchUpload, "right", "right") : expected.With(Kinds.BatchUpload, result, result);
    }
}
