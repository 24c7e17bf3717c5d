using ThreatConnect.FaultTests.Server;

namespace ThreatConnect.FaultTests.Table;

// Files that are sent and received. What is received is longer than the part that is read to recognize errors.
internal static class FileOperations
{
    private const int Count = 400;
    private const int LargeFile = 32 * 1024 * 1024;

    private static readonly string s_file = string.Concat(Enumerable.Range(0, 2_000).Select(Scatter).Select(number => $"{number:x8}\n"));

    private static readonly IReadOnlyList<string> s_values = [.. Enumerable.Range(0, Count).Select(Scatter).Select(number => $"{new IPAddress(number)}")];

    public static IReadOnlyList<Operation> All { get; } =
    [
        Download("download a document", "/v2/groups/documents/1/download", call => call.Org.Groups.Documents[1].File),
        Download("download a PDF", "/v2/groups/campaigns/1/pdf", call => call.Org.Groups.Campaigns[1].Pdf),
        Report(
            "read the JSON report", "/v2/indicators/bulk/json", "application/json",
            $$"""{"indicator":[{{string.Join(',', s_values.Select((value, id) => $$"""{"id":{{id}},"type":"Address","summary":"{{value}}"}"""))}}]}""",
            call => call.AddAsync(call.Org.Indicators.Bulk.ReadJsonAsync(cancellationToken: call.Token), item => item.Summary)),
        Report(
            "read the CSV report", "/v2/indicators/bulk/csv", "text/csv",
            $"Type,Value,Rating,Confidence\n{string.Concat(s_values.Select(value => $"Address,{value},3,50\n"))}",
            call => call.AddAsync(call.Org.Indicators.Bulk.ReadCsvAsync(cancellationToken: call.Token), item => item.Value)),
        Upload("upload a document", Kinds.Upload, "POST", call => call.Org.Groups.Documents[1].File
            .UploadAsync(new MemoryStream(Encoding.UTF8.GetBytes(s_file)), cancellationToken: call.Token)),
        Upload("upload a stream once", Kinds.UploadOnce, "POST", call => call.Org.Groups.Documents[1].File
            .UploadAsync(new ForwardStream(Encoding.UTF8.GetBytes(s_file)), cancellationToken: call.Token)),
        Upload("replace a document", Kinds.Replace, "PUT", call => call.Org.Groups.Documents[1].File
            .ReplaceAsync(new MemoryStream(Encoding.UTF8.GetBytes(s_file)), cancellationToken: call.Token)),
        Upload("upload a large document", Kinds.LargeUpload, "POST", call => call.Org.Groups.Documents[1].File
            .UploadAsync(new MemoryStream(new byte[LargeFile]), cancellationToken: call.Token)),
        Upload("upload a large stream", Kinds.LargeUpload, "POST", call => call.Org.Groups.Documents[1].File
            .UploadAsync(new ForwardStream(new byte[LargeFile]), cancellationToken: call.Token)),
    ];

    // Numbers that differ, and that a compression does not make much smaller.
    private static uint Scatter(int number) => unchecked(((uint)number + 1) * 2_654_435_761);

    private static Operation Download(string name, string path, Func<Call, RemoteFile> file) => new(name, Kinds.Download)
    {
        Start = () => _ => ServerResponse.Of(200, "application/octet-stream", s_file),
        IsTarget = request => request.Path == path,
        Run = async call => call.Add(await file(call).ReadTextAsync(call.Token)),
        Right = [s_file],
    };

    private static Operation Report(string name, string path, string type, string body, Func<Call, Task> run) => new(name, Kinds.Report)
    {
        Start = () => _ => ServerResponse.Of(200, type, body),
        IsTarget = request => request.Path == path,
        Run = run,
        Right = s_values,
    };

    private static Operation Upload(string name, Kinds kind, string method, Func<Call, Task> run) => new(name, kind)
    {
        Start = () => request => Encoding.UTF8.GetString(request.Body) == s_file
            ? ServerResponse.Success
            : throw new IOException($"The file has {request.Body.Length} bytes and not {s_file.Length}."),
        IsTarget = request => request.Method == method && request.Path == "/v2/groups/documents/1/upload",
        Run = async call =>
        {
            await run(call);
            call.Add("done");
        },
        Right = ["done"],
    };

    // A stream that can be read once, from its beginning to its end.
    private sealed class ForwardStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
