using System.Text.RegularExpressions;

namespace ThreatConnect.EndToEndTests.Readme;

// The C# column of the table of the SDK's examples (docs/python.md).
internal static partial class ReadmeTable
{
    public static IReadOnlyList<string> Rows { get; } =
    [
        .. Row().Matches(File.ReadAllText(Repository.PathOf("docs", "python.md"))).Select(match => match.Groups["code"].Value),
    ];

    // A program of all rows: statements as they stand; a list without its await foreach is read to its end.
    // The ids of the vendor's page are looked up, since an instance gives its own.
    public static string Program => $$"""
        using ThreatConnect;

        public static class Rows
        {
            public static async Task RunAsync(ThreatConnectClient tc, IReadOnlyDictionary<int, long> ids)
            {
                var org = tc.InOwner("MyOrg");
                {{string.Join("\n        ", Rows.Select(row => Id().Replace(StatementOf(row), "ids[${id}]")))}}
            }
        }
        """;

    private static string StatementOf(string row) => row switch
    {
        [.., ';'] => row,
        _ when row.StartsWith("await ", StringComparison.Ordinal) => $"{row};",
        _ => $"await ({row}).ToListAsync();",
    };

    [GeneratedRegex(@"^\|[^|\n]*\|[^|\n]*\| `(?<code>[^`\n]+)` \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\b(?<id>416|417|4127)\b")]
    private static partial Regex Id();
}
