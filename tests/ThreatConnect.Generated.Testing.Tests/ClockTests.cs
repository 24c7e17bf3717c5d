namespace ThreatConnect.Testing.Tests;

public sealed class ClockTests
{
    private const string BatchConfig =
        """{"haltOnError":"false","attributeWriteType":"Replace","action":"Create","owner":"My Organization","version":"V2"}""";

    private static readonly DateTimeOffset s_noon = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task It_runs_on_the_time_provider_of_the_options()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Clock.GetUtcNow().Should().Be(s_noon);
        server.Clock.Now = s_noon.AddMinutes(3);
        server.Simulator.Clock.GetUtcNow().Should().Be(s_noon.AddMinutes(3));
        server.Simulator.Clock.Advance(TimeSpan.FromHours(1));
        server.Simulator.Clock.GetUtcNow().Should().Be(s_noon.AddMinutes(63));
        server.Clock.Now = s_noon.AddMinutes(4);
        server.Simulator.Clock.GetUtcNow().Should().Be(s_noon.AddMinutes(64));
        server.Simulator.Clock.Set(s_noon.AddYears(-1));
        server.Simulator.Clock.GetUtcNow().Should().Be(s_noon.AddYears(-1));
        server.Clock.Now = s_noon.AddMinutes(5);
        server.Simulator.Clock.GetUtcNow().Should().Be(s_noon.AddYears(-1).AddMinutes(1));
    }

    [Fact]
    public async Task Stopped_it_moves_only_by_hand()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Clock.Advance(TimeSpan.FromMinutes(1));
        server.Simulator.Clock.Stop();
        server.Clock.Now = s_noon.AddDays(1);
        server.Simulator.Clock.GetUtcNow().Should().Be(s_noon.AddMinutes(1));
        server.Simulator.Clock.Advance(TimeSpan.FromMinutes(1));
        server.Simulator.Clock.GetUtcNow().Should().Be(s_noon.AddMinutes(2));
        server.Simulator.Clock.Set(s_noon.AddHours(2));
        server.Clock.Now = s_noon.AddDays(2);
        server.Simulator.Clock.GetUtcNow().Should().Be(s_noon.AddHours(2));
    }

    [Fact]
    public async Task It_is_not_advanced_backwards()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Clock.Invoking(clock => clock.Advance(TimeSpan.FromTicks(-1))).Should().Throw<ArgumentOutOfRangeException>();
        server.Simulator.Clock.GetUtcNow().Should().Be(s_noon);
    }

    [Fact]
    public async Task Timers_and_time_stamps_are_those_of_the_source()
    {
        await using var simulator = await ThreatConnectSimulator.StartAsync(new SimulatorOptions { TimeProvider = new MarkedTime() });
        simulator.Clock.GetTimestamp().Should().Be(7);
        simulator.Clock.TimestampFrequency.Should().Be(11);
        simulator.Clock.LocalTimeZone.Id.Should().Be("Marked");
        simulator.Clock.Invoking(clock => clock.CreateTimer(_ => { }, null, TimeSpan.Zero, TimeSpan.Zero))
            .Should().Throw<NotSupportedException>().WithMessage("marked");
    }

    [Fact]
    public async Task Signatures_follow_it()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Clock.Advance(TimeSpan.FromMinutes(6));
        (await server.GetAsync("/v2/owners")).ShouldBeFailure(HttpStatusCode.Forbidden, "Timestamp out of acceptable time range");
        server.Clock.Now = s_noon.AddMinutes(6);
        server.Simulator.Clock.Set(s_noon.AddMinutes(6));
        (await server.GetAsync("/v2/owners")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Dates_of_objects_follow_it()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Clock.Advance(TimeSpan.FromMinutes(2));
        var id = await server.CreateAsync("/v2/groups/threats", """{"name":"n"}""");
        server.Simulator.Clock.Advance(TimeSpan.FromMinutes(1));
        await server.PutAsync($"/v2/groups/threats/{id}", """{"name":"m"}""");
        var threat = (await server.GetAsync($"/v2/groups/threats/{id}")).Data["threat"]!;
        threat["dateAdded"]!.GetValue<string>().Should().Be("2024-05-06T12:02:00Z");
        threat["lastModified"]!.GetValue<string>().Should().Be("2024-05-06T12:03:00Z");
    }

    [Fact]
    public async Task Batch_jobs_take_their_time_by_it()
    {
        await using var server = await TestServer.StartAsync(
            clock => new SimulatorOptions { TimeProvider = clock, BatchDuration = TimeSpan.FromMinutes(4) });
        var batch = (await server.PostAsync("/v2/batch", BatchConfig)).Data["batchId"]!.ToString();
        await server.UploadAsync("POST", $"/v2/batch/{batch}", """{"group":[]}"""u8.ToArray());
        (await StatusAsync()).Should().Be("Queued");
        server.Simulator.Clock.Advance(TimeSpan.FromMinutes(2));
        (await StatusAsync()).Should().Be("Running");

        async Task<string> StatusAsync() =>
            (await server.GetAsync($"/v2/batch/{batch}")).Data["batchStatus"]!["status"]!.GetValue<string>();
    }

    [Fact]
    public async Task Deleted_indicators_are_forgotten_by_it()
    {
        await using var server = await TestServer.StartAsync(
            clock => new SimulatorOptions { TimeProvider = clock, DeletedIndicatorRetention = TimeSpan.FromMinutes(2) });
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example"}""");
        await server.DeleteAsync("/v2/indicators/hosts/a.example");
        (await DeletedAsync()).Should().Be(1);
        server.Simulator.Clock.Advance(TimeSpan.FromMinutes(3));
        (await DeletedAsync()).Should().Be(0);

        async Task<int> DeletedAsync() => (await server.GetAsync("/v2/indicators/deleted")).Data["indicator"]!.AsArray().Count;
    }

    private sealed class MarkedTime : TimeProvider
    {
        public override long TimestampFrequency => 11;

        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone(
            "Marked", TimeSpan.Zero, "Marked", "Marked");

        public override long GetTimestamp() => 7;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            throw new NotSupportedException("marked");
    }
}
