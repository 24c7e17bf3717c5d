using ThreatConnect.Testing.Tests.Support.Chromium;

namespace ThreatConnect.Testing.Tests.Browser;

// The pages in a real browser, as a person uses them: one browser and one walk, because its start is what costs.
public sealed class BrowserTests
{
    [ChromiumFact]
    public async Task A_person_searches_follows_an_association_tries_a_call_and_switches_a_fault_on()
    {
        await using var simulator = await ThreatConnectSimulator.StartAsync(new SimulatorOptions { UseBrowserPages = true });
        simulator.AddAll(
            new SimulatedGroup("Adversary", "Example Bear")
            {
                Tags = ["<img src=x onerror=alert(1)>"],
                Attributes = [new("Description", "<script>alert(1)</script>")],
                AssociatedIndicators = [new("Host", "example.com")],
            },
            new SimulatedIndicator("Host", "example.com"));
        simulator.AddAll(Enumerable.Range(1, 60).Select(number => new SimulatedGroup("Campaign", $"camp-{number}")));
        await using var browser = await ChromiumProcess.StartAsync();
        var page = await browser.OpenAsync();

        await SearchAsync(page, simulator.BrowserAddress!);
        await FollowAssociationAsync(page);
        simulator.Requests.Should().BeEmpty("the pages are not a client");
        await TryCallAsync(page, simulator);
        await SwitchFaultOnAsync(page, simulator);

        page.Errors.Should().BeEmpty();
        page.Addresses.Should().Contain($"{simulator.BrowserAddress}_simulator/document/scalar.js")
            .And.OnlyContain(address => address.StartsWith(simulator.BrowserAddress!.AbsoluteUri, StringComparison.Ordinal)
                || address.StartsWith("data:", StringComparison.Ordinal));
    }

    private static async Task SearchAsync(ChromiumPage page, Uri address)
    {
        await page.GoToAsync(address);
        await page.WaitForTextAsync("[role=status]", "1 to 50 of 62");
        await page.ClickAsync(".pager button", "Next");
        await page.WaitForTextAsync("[role=status]", "51 to 62 of 62");
        await page.TypeAsync("[name=search]", "bear");
        await page.WaitForTextAsync("[role=status]", "1 to 1 of 1");
        await page.WaitForTextAsync("tbody .chip", "<img src=x onerror=alert(1)>");
    }

    private static async Task FollowAssociationAsync(ChromiumPage page)
    {
        await page.ClickAsync("td.name a", "Example Bear");
        await page.WaitForTextAsync(".attribute pre", "<script>alert(1)</script>");
        await page.ClickAsync(".picture a", "example.com");
        await page.WaitForTextAsync("h1", "example.com");
        await page.WaitForTextAsync(".picture a", "Example Bear");
    }

    private static async Task TryCallAsync(ChromiumPage page, ThreatConnectSimulator simulator)
    {
        await page.GoToAsync(new Uri(simulator.BrowserAddress!, "/_simulator/document/#tag/owners"));
        await page.ClickAsync("button", "Test Request");
        await page.ClickAsync("button", "Send");
        await page.WaitAsync("document.body.innerText.includes('200 OK')");
        simulator.Requests.Should().ContainSingle().Which.Headers["Authorization"].Should().Be($"TC-Token {simulator.ApiToken}");
        simulator.ShouldHaveReceived("GET", "/v2/owners").StatusCode.Should().Be(200);
    }

    private static async Task SwitchFaultOnAsync(ChromiumPage page, ThreatConnectSimulator simulator)
    {
        await page.GoToAsync(new Uri(simulator.BrowserAddress!, "/#/requests"));
        await page.WaitForTextAsync("tr.request", "GET /api/v2/owners");
        await page.TypeAsync("[name=path]", "/v2/whoami");
        await page.ClickAsync("#fault-htmlPage");
        await page.WaitForTextAsync(".active", "On for all requests to /v2/whoami");

        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri($"{simulator.BaseAddress}/v2/whoami"));
        (await response.Content.ReadAsStringAsync()).Should().StartWith("<!DOCTYPE html>");

        await page.WaitForTextAsync("tr.request", "GET /api/v2/whoami200HTML page");
        await page.ClickAsync("tr.request", "whoami");
        await page.WaitForTextAsync("td.details dt", "Host");
        await page.ClickAsync("#fault-htmlPage");
        await page.WaitAsync("[...document.querySelectorAll('.active')].every(each => each.textContent === '')");
        simulator.Faults.Add(SimulatedFault.NotLicensed);
        await client.GetAsync(new Uri($"{simulator.BaseAddress}/v2/owners"));
        await page.WaitForTextAsync("tr.request", "GET /api/v2/owners503Not licensed");
    }
}
