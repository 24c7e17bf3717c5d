namespace ThreatConnect.ContractTests.Server;

// One request that is expected as often as it has responses.
public sealed class Stub(string method, string target, string? body)
{
    private readonly Queue<StubResponse> _responses = new();
    private int _calls;

    public string Method { get; } = method;

    public string Target { get; } = target;

    public string? Body { get; } = body;

    // The file that must come; null for none.
    public byte[]? File { get; set; }

    // The content type of the file.
    public string FileType { get; set; } = "application/octet-stream";

    // Whether the request is for a file and not for JSON. The errors of a batch job come as one (evidence.md §9.6).
    public bool IsForFile { get; set; } =
        target.StartsWith("/api/v2/batch/", StringComparison.Ordinal) && target.EndsWith("/errors", StringComparison.Ordinal);

    // Looks at each request, where its body is neither fixed JSON nor a fixed file; null otherwise.
    public Action<SentRequest>? Check { get; set; }

    public int Expected { get; private set; }

    public int Calls => _calls;

    // Adds the responses to the next calls; each response is a call that must come.
    public void Returns(params IEnumerable<StubResponse> responses)
    {
        foreach (var response in responses)
        {
            _responses.Enqueue(response);
            Expected++;
        }
    }

    // The response to the next call; null when there are more calls than responses.
    internal StubResponse? Next()
    {
        lock (_responses)
        {
            _calls++;
            return _responses.TryDequeue(out var response) ? response : null;
        }
    }

    public override string ToString() => $"{Method} {Target}";
}
