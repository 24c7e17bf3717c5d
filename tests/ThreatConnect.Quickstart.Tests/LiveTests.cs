using System.Diagnostics;
using ThreatConnect.Quickstart.Tour;
using ThreatConnect.Testing;

namespace ThreatConnect.Quickstart.Tests;

public sealed class LiveTests
{
    private const string SecretKey = "s3cret-key/of+the=test";

    private const string ApiToken = "APIV2:1:t0ken/of+the=test";

    [Fact]
    public async Task The_process_only_reads_the_instance_of_its_environment_and_keeps_the_secret()
    {
        await using var simulator = await FilledAsync();
        var start = new ProcessStartInfo("dotnet", [typeof(Application).Assembly.Location]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["THREATCONNECT_URL"] = $"{simulator.BaseAddress}";
        start.Environment["THREATCONNECT_ACCESS_ID"] = simulator.AccessId;
        start.Environment["THREATCONNECT_SECRET_KEY"] = SecretKey;
        using var process = Process.Start(start)!;

        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));

        (await errors).Should().BeEmpty();
        process.ExitCode.Should().Be(0);
        (await output).Should().Contain("The tour reads My Organization and writes nothing.").And.Contain("Bears like pastry.");
        $"{await output}{await errors}".Should().NotContain(SecretKey).And.NotContain("Authorization");
        simulator.Requests.Should().HaveCountGreaterThan(40).And.OnlyContain(request => request.Method == "GET");
    }

    [Fact]
    public async Task A_token_and_another_owner_can_be_named()
    {
        await using var simulator = await FilledAsync();

        var run = await Run.OfAsync(Variables(simulator, ("THREATCONNECT_TOKEN", ApiToken), ("THREATCONNECT_OWNER", "Common Community")));

        run.Errors.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("The tour reads Common Community and writes nothing.").And.NotContain(ApiToken);
        simulator.Requests.Should().OnlyContain(request => request.Method == "GET");
        simulator.Requests.Should().Contain(request => request.RawTarget.StartsWith("/api/v2/groups/adversaries?owner=Common%20Community&"));
    }

    [Fact]
    public async Task An_empty_instance_has_nothing_to_show_and_that_is_no_failure()
    {
        await using var simulator = await StartAsync();

        var run = await Run.OfAsync(Variables(simulator, ("THREATCONNECT_TOKEN", ApiToken)));

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Nothing to show: there is no adversary.").And.Contain("Nothing to show: there is no address.");
        run.Lines[^2].Should().MatchRegex(@"^Done: \d+ examples, \d+ requests, nothing written\.$");
        simulator.Requests.Should().OnlyContain(request => request.Method == "GET");
    }

    [Fact]
    public async Task What_the_instance_refuses_is_told_and_ends_with_1()
    {
        await using var simulator = await StartAsync();
        simulator.Faults.Add(SimulatedFault.Status(403), match: request => request.RawTarget == "/api/v2/owners/metrics");

        var run = await Run.OfAsync(Variables(simulator, ("THREATCONNECT_TOKEN", ApiToken)));

        run.ExitCode.Should().Be(1);
        run.Lines[^2].Should().EndWith("requests, 1 rejected.");
    }

    [Fact]
    public async Task Wrong_credentials_end_the_tour_at_once()
    {
        await using var simulator = await StartAsync();

        var run = await Run.OfAsync(Variables(simulator, ("THREATCONNECT_ACCESS_ID", simulator.AccessId), ("THREATCONNECT_SECRET_KEY", "another-key")));

        run.ExitCode.Should().Be(1);
        run.Errors.Should().StartWith("Failed: ").And.NotContain("another-key");
        run.Sections.Should().BeEmpty();
    }

    [Theory]
    [InlineData("THREATCONNECT_URL is missing.", "TOKEN")]
    [InlineData("THREATCONNECT_URL is missing.", "ACCESS_ID", "SECRET_KEY")]
    [InlineData("THREATCONNECT_URL is missing.", "OWNER")]
    [InlineData("THREATCONNECT_ACCESS_ID and THREATCONNECT_SECRET_KEY are missing, or THREATCONNECT_TOKEN.", "URL")]
    [InlineData("THREATCONNECT_SECRET_KEY is missing.", "URL", "ACCESS_ID")]
    [InlineData("THREATCONNECT_ACCESS_ID is missing.", "URL", "SECRET_KEY")]
    [InlineData("THREATCONNECT_TOKEN is set beside THREATCONNECT_ACCESS_ID: only one of both can be used.", "URL", "ACCESS_ID", "SECRET_KEY", "TOKEN")]
    [InlineData("THREATCONNECT_TOKEN is set beside THREATCONNECT_SECRET_KEY: only one of both can be used.", "URL", "SECRET_KEY", "TOKEN")]
    public async Task Variables_that_are_set_by_half_are_told_and_end_with_2(string message, params string[] set)
    {
        var run = await Run.OfAsync(name => set.Contains(name["THREATCONNECT_".Length..]) ? "https://example.com/api" : "");

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Be($"{message} Use --help for what there is.\n");
        run.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("THREATCONNECT_URL is not an address such as https://app.threatconnect.com/api.", "app.threatconnect.com/api", "good")]
    [InlineData("THREATCONNECT_URL cannot be used.", "http://example.com/api", "good")]
    [InlineData("THREATCONNECT_URL cannot be used.", "https://me:s3cret@example.com/api", "good")]
    [InlineData("THREATCONNECT_TOKEN cannot be used.", "https://example.com/api", "s3cret s3cret")]
    public async Task A_variable_that_cannot_be_used_is_told_without_what_is_secret(string message, string url, string token)
    {
        var run = await Run.OfAsync(name => name switch { "THREATCONNECT_URL" => url, "THREATCONNECT_TOKEN" => token, _ => null });

        run.ExitCode.Should().Be(2);
        run.Errors.Should().StartWith(message).And.NotContain("s3cret");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task Options_that_need_no_instance_do_not_look_at_the_variables() =>
        (await Run.OfAsync(_ => "half", "--help")).ExitCode.Should().Be(0);

    private static Func<string, string?> Variables(ThreatConnectSimulator simulator, params (string Name, string Value)[] variables) => name =>
        name == "THREATCONNECT_URL" ? $"{simulator.BaseAddress}" : Array.Find(variables, variable => variable.Name == name).Value;

    private static Task<ThreatConnectSimulator> StartAsync() =>
        ThreatConnectSimulator.StartAsync(new SimulatorOptions { SecretKey = SecretKey, ApiToken = ApiToken });

    // With what the reading sections look for, in the organization.
    private static async Task<ThreatConnectSimulator> FilledAsync()
    {
        var simulator = await StartAsync();
        await using var client = new ThreatConnectClient(simulator.BaseAddress, new ApiTokenCredential(ApiToken));
        await new Loading.Loader(client, new Writing.RequestWriter(client, parallelism: 1)).LoadAsync(Loading.DataFiles.SampleFolder, Output.Screen.Plain(TextWriter.Null, TextWriter.Null), CancellationToken.None);
        await SampleMetadata.CreateAsync(client);
        simulator.ClearRequests();
        return simulator;
    }
}
