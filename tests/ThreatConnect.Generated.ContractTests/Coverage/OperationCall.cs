using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ThreatConnect.ContractTests.Coverage;

// The C# call of an operation. The request follows from the documented operation, but for what the call chooses.
internal sealed partial record OperationCall(
    string Id, Func<ThreatConnectClient, OwnerScope, Task> Call, [CallerArgumentExpression(nameof(Call))] string Source = "")
{
    // What the calls name: the value of each parameter of a path.
    private static readonly Dictionary<string, string> s_values = new()
    {
        ["ownerId"] = "9",
        ["groupType"] = "campaigns",
        ["groupId"] = "1",
        ["associatedGroupType"] = "adversaries",
        ["associatedGroupId"] = "2",
        ["indicatorType"] = "addresses",
        ["indicator"] = "192.0.2.1",
        ["associatedIndicatorType"] = "hosts",
        ["associatedIndicator"] = "a.example",
        ["associationType"] = "dnsPtrRecord",
        ["targetIndicatorType"] = "hosts",
        ["targetIndicator"] = "a.example",
        ["fileHash"] = "D41D8CD98F00B204E9800998ECF8427E",
        ["fileAction"] = "traffic",
        ["fileOccurrenceId"] = "5",
        ["taskId"] = "4",
        ["associatedTaskId"] = "5",
        ["userName"] = "u",
        ["victimId"] = "6",
        ["associatedVictimId"] = "7",
        ["victimAssetType"] = "phoneNumbers",
        ["adversaryAssetType"] = "handles",
        ["assetId"] = "8",
        ["attributeId"] = "3",
        ["securityLabel"] = "TLP%3ARED",
        ["tagName"] = "Crime%2Fware",
        ["associationTypeName"] = "Adversary",
        ["indicatorTypeName"] = "Address",
        ["attributeTypeName"] = "Description",
        ["metric"] = "5",
        ["playbookIdOrXid"] = "5",
        ["batchId"] = "7",
    };

    private readonly DocumentedOperation _documented = DocumentedOperation.All.First(operation => operation.Id == Id);

    public string Method => _documented.Method;

    // The path as it is documented.
    public string Path => _documented.Path;

    // The path and query that are sent.
    public string Target { get => field ?? "/api" + DocumentedOperation.Fill(_documented.Path, s_values) + Query; init; }

    public string? Body { get; init; }

    // The status code that is returned, one of the documented ones.
    public int Status { get => field > 0 ? field : int.Parse(_documented.Success[0], CultureInfo.InvariantCulture); init; }

    // The member of data that is returned, as the catalogue writes it.
    public string Data { get => field ?? _documented.DataFor(s_values); init; }

    // The whole body that is returned, where it is not an envelope with Data.
    public string? Response { get; init; }

    // The call as it is written, in one line. It is broken before a dot or after a bracket.
    public string Code => LineBreak().Replace(Source[(Source.IndexOf("=>", StringComparison.Ordinal) + 2)..].Trim(), "");

    // Whether another operation adds what this one removes.
    public bool IsAddedBy(OperationCall other) => other.Method == "POST" && other.Path == Path;

    private string Query =>
        string.Join('&', _documented.Parameters.Select(ValueOf).OfType<string>()) is { Length: > 0 } query ? "?" + query : "";

    private static string? ValueOf(string parameter) => parameter switch
    {
        "resultStart" => "resultStart=0",
        "resultLimit" => "resultLimit=10000",
        "owner" => "owner=MyOrg",
        _ => null,
    };

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineBreak();
}
