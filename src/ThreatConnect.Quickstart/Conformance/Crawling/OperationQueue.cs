namespace ThreatConnect.Quickstart.Conformance.Crawling;

// The paths that an operation can be asked for, and how many of them are worth asking: one that has something to show, and one of each type
// where the operation is about a type.
internal sealed class OperationQueue(DocumentedOperation operation)
{
    private const int MaximumTries = 4;

    private static readonly string[] s_onlyIfNamed = ["downloadGroupFile", "downloadBulkJson", "downloadBulkCsv"];

    private static readonly string[] s_perType =
        ["listGroupsByType", "getGroup", "listIndicatorsByType", "getIndicator", "listDeletedIndicatorsByType"];

    // evidence.md §5.4.
    private static readonly string[] s_withoutPdf = ["documents", "emails"];

    private readonly PathTemplate _path = new(operation.Path);
    private readonly Queue<string> _waiting = new();
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private int _seen;
    private int _tries;

    public DocumentedOperation Operation => operation;

    // Whether a response had something to show.
    public bool HasShown { get; set; }

    // The paths to ask for next.
    public IReadOnlyList<string> Next(IReadOnlyList<string> discovered)
    {
        if (_path.Owner.Length == 0 && !s_onlyIfNamed.Contains(operation.Id))
        {
            return _tries++ == 0 ? [operation.Path] : [];
        }

        for (; _seen < discovered.Count; _seen++)
        {
            Consider(discovered[_seen]);
        }

        if (s_perType.Contains(operation.Id))
        {
            return [.. Waiting().Where(path => _types.Add(TypeOf(path)))];
        }

        if (HasShown || _tries == MaximumTries || !_waiting.TryDequeue(out var next))
        {
            return [];
        }

        _tries++;
        return [next];
    }

    private IEnumerable<string> Waiting()
    {
        while (_waiting.TryDequeue(out var path))
        {
            yield return path;
        }
    }

    private void Consider(string path)
    {
        if (s_onlyIfNamed.Contains(operation.Id))
        {
            if (_path.Match(path) is not null)
            {
                _waiting.Enqueue(path);
            }

            return;
        }

        if (new PathTemplate(_path.Owner).Match(path) is { } values
            && !(operation.Id == "getGroupPdf" && s_withoutPdf.Contains(values["groupType"])))
        {
            _waiting.Enqueue(path + _path.Tail);
        }
    }

    private static string TypeOf(string path) => path.Split('/')[3];
}
