using System.Text.Encodings.Web;
using System.Text.Json;
using ThreatConnect.Quickstart.Conformance.Checks;
using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Conformance.Reporting;

// What a run found: for each check how often it was as expected, and each deviation with its count.
internal sealed record ConformanceReport(string Mode, int Requests, IReadOnlyList<CheckResult> Checks)
{
    public const string FileName = "conformance.json";

    // evidence.md, whose sections the report names, has no version of its own; this changes when checks do.
    private const int Version = 1;

    private static readonly JsonSerializerOptions s_format = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ConformanceReport Of(ObservationLog log, string mode, int requests)
    {
        var deviations = log.Deviations.ToLookup(
            deviation => deviation.Check, deviation => new Deviation(deviation.Where, deviation.Found, deviation.Count));
        var results =
            from check in log.Checks
            orderby SectionOrder(check.Section), check.Name
            select new CheckResult(check, log.ExpectedCount(check), [.. deviations[check].Order()]);
        return new(mode, requests, [.. results]);
    }

    // How many objects of the run could not be deleted.
    public int Left { get; init; }

    public bool HasDeviations => Checks.Any(result => result.Deviations.Count > 0);

    public string ToJson() => JsonSerializer.Serialize(
        new
        {
            Version,
            Mode,
            Requests,
            Left,
            AsExpected = Count(CheckResult.AsExpected),
            Deviating = Count(CheckResult.Deviates),
            NotReachable = Count(CheckResult.NotReachable),
            Checks = Checks.Select(result => new
            {
                result.Check.Section,
                Check = result.Check.Name,
                result.Check.Expected,
                result.State,
                AsExpected = result.Count,
                result.Deviations,
            }),
        },
        s_format);

    public void Write(Screen screen)
    {
        screen.Table(
            "Deviations",
            ["section", "check", "expected", "where", "found", "times"],
            from result in Checks
            from deviation in result.Deviations
            select result.ToRow(deviation));
        string[] states = [CheckResult.AsExpected, CheckResult.Deviates, CheckResult.NotReachable];
        screen.Table(
            "Checks by section",
            ["section", .. states],
            from result in Checks
            group result by result.Check.Section into section
            select RowOf(section, states));
    }

    private static IReadOnlyList<string> RowOf(IGrouping<string, CheckResult> section, IEnumerable<string> states) =>
        [$"§{section.Key}", .. states.Select(state => $"{section.Count(result => result.State == state)}")];

    private int Count(string state) => Checks.Count(result => result.State == state);

    // 8.2 is before 8.11.
    private static string SectionOrder(string section) => string.Join('.', section.Split('.').Select(number => number.PadLeft(3, '0')));
}

// How often a check found something else than it expects, in a place.
internal sealed record Deviation(string Where, string Found, int Count) : IComparable<Deviation>
{
    public int CompareTo(Deviation? other) => string.CompareOrdinal($"{Where}\n{Found}", $"{other?.Where}\n{other?.Found}");
}

internal sealed record CheckResult(Check Check, int Count, IReadOnlyList<Deviation> Deviations)
{
    public const string AsExpected = "as expected";

    public const string Deviates = "deviates";

    public const string NotReachable = "not reachable";

    public IReadOnlyList<string> ToRow(Deviation deviation) =>
        [$"§{Check.Section}", Check.Name, Check.Expected, deviation.Where, deviation.Found, $"{deviation.Count}"];

    public string State => Deviations.Count > 0 ? Deviates : Count > 0 ? AsExpected : NotReachable;
}
