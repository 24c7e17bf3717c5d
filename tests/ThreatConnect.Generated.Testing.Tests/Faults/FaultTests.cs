using System.Diagnostics;

namespace ThreatConnect.Testing.Tests.Faults;

public sealed class FaultTests
{
    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_status_is_answered_as_often_as_asked(int status)
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.Status(status), times: 2);
        (await server.GetAsync("/v2/owners")).ShouldBeFailure((HttpStatusCode)status, "An unknown error occurred");
        (await server.GetAsync("/v2/owners")).Status.Should().Be((HttpStatusCode)status);
        (await server.GetAsync("/v2/owners")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_status_has_a_body_and_a_wait()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.Status(429, "slow down", TimeSpan.FromSeconds(1.5)));
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(server.Simulator.BaseAddress + "/v2/owners"));
        ((int)response.StatusCode).Should().Be(429);
        response.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(2));
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/plain");
        (await response.Content.ReadAsStringAsync()).Should().Be("slow down");
    }

    [Fact]
    public async Task A_fault_meets_only_what_it_matches_and_does_nothing_on_the_server()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(
            SimulatedFault.Status(500),
            match: request => request.Method == "POST" && request.RawTarget.Contains("/tags", StringComparison.Ordinal));
        (await server.GetAsync("/v2/tags")).Status.Should().Be(HttpStatusCode.OK);
        (await server.PostAsync("/v2/tags", """{"name":"t"}""")).Status.Should().Be(HttpStatusCode.InternalServerError);
        (await server.GetAsync("/v2/tags/t")).ShouldBeNotFound();

        server.Simulator.Faults.Add(SimulatedFault.Status(500));
        server.Simulator.Faults.Clear();
        (await server.GetAsync("/v2/tags")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_connection_breaks_before_the_answer_or_in_its_middle()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.ConnectionReset, match: request => request.Method == "DELETE");
        server.Simulator.Faults.Add(SimulatedFault.TruncatedBody, match: request => request.Method == "POST");

        await server.Invoking(it => it.DeleteAsync("/v2/tags/t")).Should().ThrowAsync<HttpRequestException>();
        await server.Invoking(it => it.PostAsync("/v2/tags", """{"name":"t"}""")).Should().ThrowAsync<HttpRequestException>();
        (await server.GetAsync("/v2/tags/t")).Status.Should().Be(HttpStatusCode.OK, "the request was carried out");
        server.Simulator.Requests.Select(request => request.StatusCode).Should().Equal(null, 201, 200);
    }

    [Fact]
    public async Task A_truncated_body_is_the_first_half_of_the_real_one()
    {
        await using var server = await TestServer.StartAsync();
        var whole = await server.GetAsync("/v2/owners");
        server.Simulator.Faults.Add(SimulatedFault.TruncatedBody);
        using var request = server.Prepare("GET", "/v2/owners");
        request.RequestUri = new Uri(server.Simulator.BaseAddress + "/v2/owners");
        using var client = new HttpClient();
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.Content.Headers.ContentLength.Should().Be(whole.Text.Length);
        await using var body = await response.Content.ReadAsStreamAsync();
        var half = new byte[whole.Text.Length / 2];
        await body.ReadExactlyAsync(half);
        System.Text.Encoding.UTF8.GetString(half).Should().Be(whole.Text[..half.Length]);
    }

    [Fact]
    public async Task A_page_in_html_comes_instead_of_json()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.HtmlPage());
        var answer = await server.GetAsync("/v2/owners");
        answer.MediaType.Should().Be("text/html");
        answer.Text.Should().StartWith("<!DOCTYPE html>");
    }

    [Fact]
    public async Task A_skewed_clock_refuses_signatures_once()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.ClockSkew(TimeSpan.FromMinutes(-10)));
        (await server.GetAsync("/v2/owners")).ShouldBeFailure(HttpStatusCode.Forbidden, "Timestamp out of acceptable time range");
        (await server.GetAsync("/v2/owners")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_answer_is_late()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.Delay(TimeSpan.FromMilliseconds(200)));
        var watch = Stopwatch.StartNew();
        (await server.GetAsync("/v2/owners")).Status.Should().Be(HttpStatusCode.OK);
        watch.ElapsedMilliseconds.Should().BeGreaterThanOrEqualTo(190);
    }
}
