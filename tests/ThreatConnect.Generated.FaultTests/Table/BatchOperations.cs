using ThreatConnect.FaultTests.Server;

namespace ThreatConnect.FaultTests.Table;

// A batch of three items, of which the server rejects the second. The fault meets one of its requests.
internal static class BatchOperations
{
    private const string Status = "/v2/batch/1";

    private static readonly IReadOnlyList<string> s_right = ["0 Succeeded", "1 Failed", "2 Succeeded"];

    public static IReadOnlyList<Operation> All { get; } =
    [
        Batch("create a job", Kinds.BatchCreate, static request => request is { Method: "POST", Path: "/v2/batch" }),
        Batch("upload a job", Kinds.BatchUpload, static request => request is { Method: "POST", Path: Status }),
        Batch("poll a job", Kinds.BatchStatus, static request => request is { Method: "GET", Path: Status }),
        Batch("read a job's errors", Kinds.BatchDetail, static request => request.Path == Status + "/errors"),
        Batch("read a job's results", Kinds.BatchDetail, static request => request.Path == Status + "/results"),
        Batch(
            "read errors and results", Kinds.BatchDetails,
            static request => request.Path is Status + "/errors" or Status + "/results",
            static request => request.Path == Status + "/errors"),
        Batch(
            "create and upload a job", Kinds.BatchOneRequest,
            static request => request.Path == "/v2/batch/createAndUpload",
            options: new BatchOptions { CreateAndUpload = true }),
    ];

    private static Operation Batch(
        string name, Kinds kind, Func<SentRequest, bool> isTarget, Func<SentRequest, bool>? isCounted = null, BatchOptions? options = null) =>
        new(name, kind)
        {
            Start = StartPlatform,
            IsTarget = isTarget,
            IsCountedInstead = isCounted,
            Run = call => RunAsync(call, options ?? new BatchOptions()),
            Right = s_right,
        };

    private static async Task RunAsync(Call call, BatchOptions options)
    {
        var items = Enumerable.Range(1, 3).Select(number => new BatchIndicator(new AddressCreate { Ip = $"192.0.2.{number}" }));
        await call.AddAsync(
            call.Org.Batch.CreateAsync(items, options, cancellationToken: call.Token), outcome => $"{outcome.Index} {outcome.State}");
    }

    // evidence.md §9: a job waits for its content, is polled, and has errors and results.
    private static Func<SentRequest, ServerResponse> StartPlatform()
    {
        var hasContent = false;
        return request =>
        {
            hasContent |= request is { Method: "POST", Path: Status or "/v2/batch/createAndUpload" };
            return (request.Method, request.Path) switch
            {
                ("POST", "/v2/batch") => ServerResponse.Data("\"batchId\":1", 201),
                ("POST", _) => ServerResponse.Data(""" "batchStatus":{"id":1,"status":"Queued"} """, 202),
                (_, Status + "/errors") => ServerResponse.Of(
                    200, "application/octet-stream", """[{"errorReason":"bad","errorSource":"192.0.2.2","errorMessage":"bad $.indicator[1]"}]"""),
                (_, Status + "/results") => ServerResponse.Of(
                    """[{"code":"0x1005","severity":"Error","errorReason":"bad","errorMessage":"bad $.indicator[1]"}]"""),
                (_, Status) when hasContent => ServerResponse.Data(
                    """ "batchStatus":{"id":1,"status":"Completed","errorCount":1,"successCount":2,"unprocessCount":0} """),
                (_, Status) => ServerResponse.Data(""" "batchStatus":{"id":1,"status":"Created"} """),
                _ => ServerResponse.NotFound,
            };
        };
    }
}
