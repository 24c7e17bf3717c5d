namespace ThreatConnect.ContractTests.Platforms;

/// <summary>One request that is expected, as often as it has answers.</summary>
public sealed class Stub(string method, string target, string? body)
{
    private readonly Queue<Answer> _answers = new();
    private int _calls;

    public string Method { get; } = method;

    public string Target { get; } = target;

    public string? Body { get; } = body;

    /// <summary>The file that must come; null for none.</summary>
    public byte[]? File { get; set; }

    /// <summary>What the file says that it is.</summary>
    public string FileType { get; set; } = "application/octet-stream";

    /// <summary>Whether what is asked for is a file and not JSON.</summary>
    public bool IsForFile { get; set; }

    /// <summary>Looks at each request, where its body is neither fixed JSON nor a fixed file; null otherwise.</summary>
    public Action<SentRequest>? Check { get; set; }

    public int Expected { get; private set; }

    public int Calls => _calls;

    /// <summary>What the calls get, one after the other; each answer is a call that must come.</summary>
    public void Answers(params IEnumerable<Answer> answers)
    {
        foreach (var answer in answers)
        {
            _answers.Enqueue(answer);
            Expected++;
        }
    }

    /// <summary>The answer to the next call; null when there are more calls than answers.</summary>
    internal Answer? Next()
    {
        lock (_answers)
        {
            _calls++;
            return _answers.TryDequeue(out var answer) ? answer : null;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Target}";
}
