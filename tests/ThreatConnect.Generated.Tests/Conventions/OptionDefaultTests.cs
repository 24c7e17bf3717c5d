using System.Globalization;
using System.Text.RegularExpressions;

namespace ThreatConnect.Tests.Conventions;

// What the page of options says of the defaults is what they are.
public sealed partial class OptionDefaultTests
{
    private static readonly object[] s_options = [new ThreatConnectClientOptions(), new ListOptions(), new BatchOptions()];

    public static TheoryData<string> Rows => [.. Lines().Select(match => match.Groups["option"].Value)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_default_is_what_the_page_says(string option)
    {
        var parts = option.Split('.');
        var options = s_options.Single(one => one.GetType().Name == parts[0]);

        var actual = options.GetType().GetProperty(parts[1])!.GetValue(options);

        Convert.ToString(actual ?? "none", CultureInfo.InvariantCulture).Should()
            .Be(Lines().Single(match => match.Groups["option"].Value == option).Groups["value"].Value);
    }

    private static MatchCollection Lines() => Row().Matches(File.ReadAllText(Repository.PathOf("docs", "options.md")));

    [GeneratedRegex(@"^\| `(?<option>\w+\.\w+)` \| (?<value>[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
