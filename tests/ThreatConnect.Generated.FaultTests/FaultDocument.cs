using ThreatConnect.FaultTests.Running;
using ThreatConnect.FaultTests.Table;

namespace ThreatConnect.FaultTests;

// Writes docs/faults.md from the table.
internal static class FaultDocument
{
    private const string Head = """
        # Faults

        What the client does when the server, the network or a proxy fails. Each entry is tested on a raw socket, for each operation of its kind, by
        `tests/ThreatConnect.Generated.FaultTests`, which also writes this page from its table: {0} faults, {1} operations, {2:N0} cells.

        In each cell it is counted how often the request arrives; what is returned is right and nothing is returned twice; each request is signed for itself; no
        redirect is followed; and no exception shows a key, a token or a signature.

        An entry has two parts: what a call ends with when the fault happens **once**, and when it happens **always**, with `MaxRetries = {3}`.

        | mark | the call ends with |
        |---|---|
        | ✓ | the right result, after one request; ✓2 and ✓3 after two and three |
        | S | a `ThreatConnectApiException` with the status of the response, after so many requests |
        | N | a `ThreatConnectTransportException`: no usable response, after so many requests |
        | null | `null`, as `FindAsync` returns it for what is not there |
        | C | an `OperationCanceledException` with the token of the caller |
        | U | no exception, and all items of the batch `Undetermined` |
        | ? | another result, which no client can distinguish from the right one |
        | – | the fault cannot meet the operation |

        A batch that ends early ends with a `BatchException`, whose inner exception is the one of the table, after the outcomes that are known. "Carried out" means that the
        platform has done what was asked for, and only the response is wrong or missing.

        | column | operations |
        |---|---|

        """;

    private static readonly (string Name, Kinds Kinds)[] s_columns =
    [
        ("get", Kinds.Get),
        ("find", Kinds.Find),
        ("list", Kinds.Pages),
        ("first page", Kinds.FirstPage),
        ("count, first", Kinds.OnePage),
        ("update", Kinds.Update),
        ("create", Kinds.Create),
        ("create an indicator", Kinds.Upsert),
        ("add", Kinds.Add),
        ("delete", Kinds.Delete),
        ("act", Kinds.Act),
        ("activate", Kinds.Open),
        ("replace a file", Kinds.Replace),
        ("upload", Kinds.Upload),
        ("upload a stream", Kinds.UploadOnce),
        ("upload a large file", Kinds.LargeUpload),
        ("download", Kinds.Download),
        ("report", Kinds.Report),
        ("batch: create a job", Kinds.BatchCreate),
        ("batch: upload", Kinds.BatchUpload),
        ("batch: poll", Kinds.BatchStatus),
        ("batch: errors or results", Kinds.BatchDetail),
        ("batch: errors and results", Kinds.BatchDetails),
        ("batch: one request", Kinds.BatchOneRequest),
    ];

    public static string Write()
    {
        var text = new StringBuilder();
        var cells = FaultTable.All.Sum(fault => Cell.Of(fault).Count);
        text.AppendFormat(CultureInfo.InvariantCulture, Head.ReplaceLineEndings("\n"), FaultTable.All.Count, Operations.All.Count, cells, Rules.MaxRetries);
        foreach (var (name, kinds) in s_columns)
        {
            var operations = Operations.All.Where(operation => operation.Kind == kinds).Select(operation => operation.Name);
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {string.Join("; ", operations)} |\n");
        }

        foreach (var group in FaultTable.Groups)
        {
            // Columns that no fault of the group meets are left out.
            var columns = s_columns.Where(column => group.Faults.Any(fault => fault.Expected.Find(column.Kinds, isAlways: false) is not null)).ToArray();
            text.Append(CultureInfo.InvariantCulture, $"\n## {group.Name}\n\n{group.Text}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"| fault | {string.Join(" | ", columns.Select(column => column.Name))} |\n");
            text.Append(CultureInfo.InvariantCulture, $"|---{string.Concat(Enumerable.Repeat("|---", columns.Length))}|\n");
            foreach (var fault in group.Faults)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {fault.Name} | {string.Join(" | ", columns.Select(column => MarkOf(fault, column.Kinds)))} |\n");
            }
        }

        return text.ToString();
    }

    private static string MarkOf(Fault fault, Kinds kind) =>
        (fault.Expected.Find(kind, isAlways: false), fault.Expected.Find(kind, isAlways: true)) switch
        {
            ({ } once, { } always) when once == always => once.ToMark(),
            ({ } once, { } always) => $"{once.ToMark()} {always.ToMark()}",
            _ => "–",
        };
}
