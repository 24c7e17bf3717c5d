using ThreatConnect.Quickstart.Conformance;
using ThreatConnect.Quickstart.Conformance.Reporting;
using ThreatConnect.Testing;

namespace ThreatConnect.Quickstart.Tests.Conformance;

public sealed class ConformanceTests
{
    private const string ApiToken = "APIV2:1:t0ken";

    // They tell people, activate what runs, or need what no run creates: a report of a source, a playbook.
    private static readonly string[] s_unreached =
    [
        "8.2 publishGroup", "8.6 downloadBulkCsv", "8.6 downloadBulkJson", "8.17 activatePlaybook", "8.17 createNotification",
        "8.17 createPlaybookVersion", "8.17 deactivatePlaybook", "8.17 deletePlaybook", "8.17 exportPlaybook", "8.17 getPlaybook", "8.17 importPlaybook",
    ];

    [Fact]
    public async Task The_command_only_reads_and_writes_the_file()
    {
        await using var simulator = await StartAsync();

        var run = await Run.OfAsync(Variables(simulator), "--conformance");

        run.Errors.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("as expected  deviates  not reachable").And.Contain("All that was reachable is as expected.").And.NotContain(ApiToken);
        (await File.ReadAllTextAsync(ConformanceReport.FileName)).Should().Contain("\"mode\": \"read\"");
        simulator.Requests.Should().HaveCountGreaterThan(100).And.OnlyContain(request => request.Method == "GET");
    }

    [Fact]
    public async Task A_run_that_writes_reaches_nearly_all_and_leaves_nothing_behind()
    {
        await using var simulator = await StartAsync();

        var report = await ConformanceCommand.RunAsync(Settings(simulator), "Common Community", handler: null, CancellationToken.None);

        PopulatedSimulator.DeviationsOf(report).Should().BeEmpty();
        report.Left.Should().Be(0);
        report.Checks.Where(result => result.State == CheckResult.NotReachable).Select(result => $"{result.Check.Section} {result.Check.Name}")
            .Should().BeEquivalentTo(s_unreached);
        ShouldBeEmpty(simulator);
        simulator.Requests.Where(request => request.Method != "GET" && request.RawTarget.Contains("/groups/"))
            .Should().OnlyContain(request => !request.RawTarget.Contains("owner=") || request.RawTarget.Contains("owner=Common%20Community"));
    }

    [Fact]
    public async Task A_run_that_is_canceled_deletes_what_it_has_created()
    {
        await using var simulator = await StartAsync();
        using var stop = new CancellationTokenSource();
        var wasThere = 0;
        var handler = Deviation.Create(
            request => request.RequestUri!.AbsolutePath.EndsWith("/v2/owners/metrics"),
            request: _ =>
            {
                wasThere = simulator.Groups.Count;
                stop.Cancel();
            });

        var run = () => ConformanceCommand.RunAsync(Settings(simulator), "My Organization", handler, stop.Token);

        await run.Should().ThrowAsync<OperationCanceledException>();
        wasThere.Should().BePositive();
        ShouldBeEmpty(simulator);
    }

    [Fact]
    public async Task What_cannot_be_deleted_is_counted()
    {
        await using var simulator = await StartAsync();
        simulator.Faults.Add(SimulatedFault.Status(403), match: request => request.Method == "DELETE" && request.RawTarget.Contains("/groups/tools/"));

        var report = await ConformanceCommand.RunAsync(Settings(simulator), "My Organization", handler: null, CancellationToken.None);

        report.Left.Should().Be(1);
        simulator.Groups.Should().ContainSingle();
    }

    [Fact]
    public async Task What_the_caller_may_not_use_is_not_reachable()
    {
        await using var simulator = await StartAsync();
        simulator.Faults.Add(SimulatedFault.Status(403), match: request => request.RawTarget.StartsWith("/api/v2/owners/metrics"));

        var report = await ConformanceCommand.RunAsync(Settings(simulator), writeOwner: null, handler: null, CancellationToken.None);

        report.HasDeviations.Should().BeFalse();
        report.Checks.Single(result => result.Check.Name == "listOwnerMetrics").State.Should().Be(CheckResult.NotReachable);
    }

    [Theory]
    [InlineData("THREATCONNECT_TOKEN", "another")]
    [InlineData("THREATCONNECT_OWNER", "Nobody")]
    public async Task Without_access_there_is_no_report(string variable, string value)
    {
        await using var simulator = await StartAsync();

        var run = await Run.OfAsync(name => name == variable ? value : Variables(simulator)(name), "--conformance");

        run.ExitCode.Should().Be(1);
        run.Errors.Should().StartWith("Failed: ");
        run.Output.Should().BeEmpty();
    }

    private static void ShouldBeEmpty(ThreatConnectSimulator simulator)
    {
        simulator.Groups.Should().BeEmpty();
        simulator.Indicators.Should().BeEmpty();
        simulator.Tasks.Should().BeEmpty();
        simulator.Victims.Should().BeEmpty();
    }

    private static Task<ThreatConnectSimulator> StartAsync() => ThreatConnectSimulator.StartAsync(new SimulatorOptions { ApiToken = ApiToken });

    private static Live.LiveSettings Settings(ThreatConnectSimulator simulator) => PopulatedSimulator.SettingsOf(simulator.BaseAddress, ApiToken);

    private static Func<string, string?> Variables(ThreatConnectSimulator simulator) => name => name switch
    {
        "THREATCONNECT_URL" => $"{simulator.BaseAddress}",
        "THREATCONNECT_TOKEN" => ApiToken,
        _ => null,
    };
}
