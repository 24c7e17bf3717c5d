using System.Text.RegularExpressions;
using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Tests;

public sealed partial class TourTests
{
    private static readonly Lazy<Task<Run>> s_tour = new(() => Run.OfAsync());

    [Fact]
    public async Task The_tour_runs_through_and_ends_with_a_summary()
    {
        var run = await s_tour.Value;

        run.Errors.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Output.TrimEnd().Split('\n')[^1].Should().Be("Done: 98 examples, 101 requests, all as expected.");
    }

    [Fact]
    public async Task Redirected_output_is_plain_text()
    {
        var run = await s_tour.Value;

        run.Output.Should().NotContain("\u001b");
        run.Output.Should().NotContainAny("│", "━", "╭", "─");
        run.Lines.Should().NotContain(line => line.EndsWith(' '));
    }

    [Fact]
    public async Task A_terminal_gets_colours()
    {
        using var output = new StringWriter();

        (await Application.RunAsync([], _ => null, Screen.Coloured(output))).Should().Be(0);

        output.ToString().Should().Contain("\u001b[").And.Contain("Done: 98 examples");
    }

    [Fact]
    public async Task Every_line_of_code_that_is_shown_stands_in_the_sources_of_the_tour()
    {
        var sources = Directory.GetFiles(Repository.PathOf("src", "ThreatConnect.Quickstart", "Tour"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(File.ReadAllLines)
            .Select(line => line.Trim())
            .ToList();

        var run = await s_tour.Value;

        var code = run.Lines.Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line.Trim()).ToList();
        code.Should().HaveCountGreaterThan(100);
        code.Should().OnlyContain(line => sources.Exists(source => source.Contains(line)));
    }

    [Fact]
    public async Task Every_example_shows_code_then_requests_then_an_answer()
    {
        var run = await s_tour.Value;

        Example().Count(run.Output).Should().Be(98);
        run.Lines.Count(line => Request().IsMatch(line)).Should().Be(101);
    }

    [Fact]
    public async Task The_sections_of_the_vendor_s_page_come_first_and_in_its_order()
    {
        var run = await s_tour.Value;

        run.Sections.Should().Equal(
            "Get Groups by Type",
            "Get Groups by Tag",
            "Get Groups by Filter",
            "Get Group by Id",
            "Get Group Metadata",
            "Create a Group",
            "Updating a Group",
            "Delete a Group",
            "Get Indicator by Type",
            "Get Indicators by Tag",
            "Get Indicators by Filter",
            "Get Indicator by Value",
            "Get Indicator Metadata",
            "Create an Indicator",
            "Updating an Indicator",
            "Delete an Indicator",
            "Get Available Owners",
            "Get My Owners",
            "Get My Members",
            "Get Metrics",
            "Tasks",
            "Victims",
            "Victims by Tag",
            "Assets of an adversary",
            "Tags",
            "Security labels",
            "A file, by each of its three hashes",
            "Values of indicators",
            "Pages, and several owners",
            "Keep a copy of the indicators",
            "Types that the instance knows",
            "Errors: one that the server gives, and some that are never sent");
    }

    [Theory]
    [InlineData("await tc.Owners.GetMineAsync()", "GET /api/v2/owners/mine  200")]
    [InlineData("await org.Groups.Adversaries.ListAsync(include: Include.All).Take(100).ToListAsync()", "GET /api/v2/groups/adversaries?owner=My%20Organization&resultStart=0&resultLimit=100&includes=additional&includes=attributes&includes=labels&includes=tags  200")]
    [InlineData("await org.Tags[tag].Groups.ListAsync(include: Include.All).Take(100).ToListAsync()", "GET /api/v2/tags/Crimeware/groups?owner=My%20Organization&resultStart=0&resultLimit=100&includes=additional&includes=attributes&includes=labels&includes=tags  200")]
    [InlineData("await group.VictimAssets.ListAsync().Take(100).ToListAsync()", "GET /api/v2/groups/adversaries/1001/victimAssets?resultStart=0&resultLimit=100&owner=My%20Organization  200")]
    [InlineData("await campaign.Groups.Adversaries.AddAsync(adversary.Id)", "POST /api/v2/groups/campaigns/1026/groups/adversaries/1002?owner=My%20Organization  201")]
    [InlineData("await org.Groups.Campaigns[created.Id].FindAsync()", "GET /api/v2/groups/campaigns/1026?owner=My%20Organization  404")]
    [InlineData("await org.Tags[tag].Victims.ListAsync().Take(100).ToListAsync()", "GET /api/v2/tags/Crimeware/victims?owner=My%20Organization&resultStart=0&resultLimit=100  200")]
    [InlineData("""await org.Indicators.Urls["http://example.com/a%2Fb?q=1&r=ü+#f"].GetAsync()""", "GET /api/v2/indicators/urls/http%3A%2F%2Fexample.com%2Fa%252Fb%3Fq%3D1%26r%3D%C3%BC%2B%23f?owner=My%20Organization  200")]
    [InlineData("""await org.Indicators.RegistryKeys[@"HKLM\Software\Example\Run", "Updater", "REG_SZ"].GetAsync()""", "GET /api/v2/indicators/registryKeys/HKEY_LOCAL_MACHINE%5CSoftware%5CExample%5CRun%20%3A%20Updater%20%3A%20REG_SZ?owner=My%20Organization  200")]
    [InlineData("""await org.Tags["Phishing 🎣"].Indicators.ListAsync().ToListAsync()""", "GET /api/v2/tags/Phishing%20%F0%9F%8E%A3/indicators?owner=My%20Organization&resultStart=0&resultLimit=10000  200")]
    [InlineData("""await org.Groups.Adversaries[adversary.Id].Assets.ListAsync().Take(100).ToListAsync()""", "GET /api/v2/groups/adversaries/1001/adversaryAssets?resultStart=0&resultLimit=100  200")]
    [InlineData("""await org.Indicators.Addresses[octal].GetAsync()""", "no request")]
    public async Task An_example_shows_what_went_over_the_wire(string code, string request)
    {
        var run = await s_tour.Value;

        run.Output.Should().Contain($"\n    {code}\n  > {request}\n");
    }

    [GeneratedRegex(@"(?<=\n\n)\S.*\n(    .*\n|\n)+(  > .*\n)+(  < .*\n)+", RegexOptions.CultureInvariant)]
    private static partial Regex Example();

    [GeneratedRegex(@"^  > (GET|POST|PUT|DELETE) /api/v2/\S+  \d{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Request();
}
