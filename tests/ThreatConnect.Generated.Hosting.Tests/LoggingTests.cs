using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace ThreatConnect.Hosting.Tests;

/// <summary>What the client of a host logs, word by word. The clock stands, so that all takes no time.</summary>
public sealed class LoggingTests : SimulatorFixture
{
    private const string Category = "ThreatConnect.ThreatConnectClient";
    private const string Path = "/v2/indicators/{indicatorType}/{indicator}";

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly LogCollector _log = new();

    protected override SimulatorOptions SimulatorOptions => new() { TimeProvider = _time };

    [Fact]
    public async Task What_works_and_what_is_repeated()
    {
        await using var provider = Build();
        var addresses = Addresses(provider);
        await addresses.CreateAsync(new() { Ip = "203.0.113.77" });
        Simulator.Faults.Add(SimulatedFault.Status(503));

        await addresses["203.0.113.77"].GetAsync();

        _log.Entries.Select(Line).Should().Equal(
            "Debug 1 OperationStarted: createIndicator started: POST /v2/indicators/{indicatorType} at 127.0.0.1.",
            "Debug 3 OperationCompleted: createIndicator completed after 00:00:00 with status 201.",
            "Debug 1 OperationStarted: getIndicator started: GET /v2/indicators/{indicatorType}/{indicator} at 127.0.0.1.",
            "Warning 2 OperationRetrying: Retry 1 of getIndicator in 00:00:00: 503.",
            "Debug 3 OperationCompleted: getIndicator completed after 00:00:00 with status 200.");
        _log.Entries.Should().OnlyContain(entry => entry.Category == Category);
        _log.Text.Should().NotContain("203.0.113.77").And.Contain("[type, addresses]").And.Contain("[owner, My Organization]").And.Contain("[items, 1]").And.Contain("[retries, 1]");
    }

    [Fact]
    public async Task What_is_refused()
    {
        await using var provider = Build();
        Simulator.Faults.Add(SimulatedFault.Status(401));

        await Addresses(provider)["203.0.113.77"].Invoking(address => address.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        Line(_log.Entries[^1]).Should().Be($"Warning 4 OperationRejected: getIndicator was rejected after 00:00:00: status 401, {Path}.");
        _log.Text.Should().NotContain("203.0.113.77");
    }

    [Fact]
    public async Task What_is_only_looked_for_is_no_failure()
    {
        await using var provider = Build();

        (await Addresses(provider)["203.0.113.77"].FindAsync()).Should().BeNull();

        Line(_log.Entries[^1]).Should().Be("Debug 3 OperationCompleted: getIndicator completed after 00:00:00 with status 404.");
    }

    [Fact]
    public async Task What_fails()
    {
        await using var provider = Build(options => options.MaxRetries = 0);
        Simulator.Faults.Add(SimulatedFault.Status(503));
        Simulator.Faults.Add(SimulatedFault.HtmlPage());

        await Addresses(provider)["203.0.113.77"].Invoking(address => address.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();
        await Addresses(provider)["203.0.113.77"].Invoking(address => address.GetAsync()).Should().ThrowAsync<ThreatConnectTransportException>();

        _log.Entries.Where(entry => entry.Level == LogLevel.Error).Select(Line).Should().Equal(
            $"Error 5 OperationFailed: getIndicator failed after 00:00:00: 503, {Path}.",
            $"Error 5 OperationFailed: getIndicator failed after 00:00:00: ThreatConnectTransportException, {Path}.");
        _log.Text.Should().NotContain("203.0.113.77");
    }

    [Fact]
    public async Task What_its_caller_cancels()
    {
        await using var provider = Build();

        await Addresses(provider)["203.0.113.77"].Invoking(address => address.GetAsync(cancellationToken: new CancellationToken(canceled: true))).Should().ThrowAsync<OperationCanceledException>();

        Line(_log.Entries[^1]).Should().Be("Debug 6 OperationCanceled: getIndicator was canceled by the caller after 00:00:00.");
    }

    [Fact]
    public async Task Values_and_the_words_of_exceptions_only_where_that_is_asked_for()
    {
        await using var provider = Build(options => options.LogSensitiveValues = true);
        Simulator.Faults.Add(SimulatedFault.Status(401));

        await Addresses(provider)["203.0.113.77"].Invoking(address => address.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        Line(_log.Entries[0]).Should().Be("Debug 1 OperationStarted: getIndicator started: GET /api/v2/indicators/addresses/203.0.113.77?owner=My%20Organization at 127.0.0.1.");
        Line(_log.Entries[1]).Should().Be("Warning 4 OperationRejected: getIndicator was rejected after 00:00:00: status 401, /api/v2/indicators/addresses/203.0.113.77?owner=My%20Organization.");
        _log.Entries[1].Everything.Should().Contain("ThreatConnect.ThreatConnectApiException: ");
    }

    [Fact]
    public async Task A_named_instance_has_a_category_below_that_of_all()
    {
        var services = Services();
        services.AddThreatConnect("emea", Reach);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<ThreatConnectClient>("emea").WhoAmIAsync();

        _log.Entries.Should().HaveCount(2).And.OnlyContain(entry => entry.Category == "ThreatConnect.ThreatConnectClient.emea");
    }

    private static string Line(LogEntry entry) => $"{entry.Level} {entry.Event.Id} {entry.Event.Name}: {entry.Message}";

    private static AddressCollection Addresses(ServiceProvider provider) => provider.GetRequiredService<ThreatConnectClient>().InOwner("My Organization").Indicators.Addresses;

    private ServiceProvider Build(Action<ThreatConnectOptions>? change = null)
    {
        var services = Services();
        services.AddThreatConnect(options =>
        {
            Reach(options);
            options.RetryDelay = TimeSpan.Zero;
            change?.Invoke(options);
        });
        return services.BuildServiceProvider();
    }

    private ServiceCollection Services()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log.CreateProvider()));
        return services;
    }
}
