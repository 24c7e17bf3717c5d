using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using ThreatConnect.Testing.Hosting;
using ThreatConnect.Testing.Seeding;

namespace ThreatConnect.Testing;

/// <summary>A stateful ThreatConnect REST API v2 in memory, listening on 127.0.0.1.</summary>
public sealed partial class ThreatConnectSimulator : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly RequestLog _log;
    private readonly Simulation _simulation;
    private readonly Store _store;
    private readonly Seeder _seeder;
    private readonly StateSnapshot _snapshot;
    private readonly Lazy<Task> _stopped;

    private ThreatConnectSimulator(WebApplication application, RequestLog log, Simulation simulation)
    {
        _application = application;
        _log = log;
        _simulation = simulation;
        _store = simulation.Store;
        _seeder = new Seeder(simulation);
        _snapshot = new StateSnapshot(_store);
        _stopped = new Lazy<Task>(StopAsync);
        Clock = simulation.Clock;
        AccessId = simulation.Credentials.AccessId;
        SecretKey = simulation.Credentials.SecretKey;
        ApiToken = simulation.Credentials.ApiToken;
    }

    /// <summary>The base address of the API, such as <c>http://127.0.0.1:54321/api</c>.</summary>
    public Uri BaseAddress { get; private set; } = null!;

    /// <summary>The access ID of the API user.</summary>
    public string AccessId { get; }

    /// <summary>The secret key that belongs to <see cref="AccessId"/>.</summary>
    public string SecretKey { get; }

    /// <summary>An API token of the same user.</summary>
    public string ApiToken { get; }

    /// <summary>The latest requests, oldest first: a copy made at each call.</summary>
    public IReadOnlyList<SimulatedRequest> Requests => _log.Snapshot();

    /// <summary>The notifications that were sent, oldest first: a copy made at each call.</summary>
    public IReadOnlyList<SimulatedNotification> Notifications => _store.Notifications.Snapshot();

    /// <summary>What is to go wrong with the next requests.</summary>
    public SimulatorFaults Faults { get; private init; } = null!;

    /// <summary>The server's clock, which a test can move.</summary>
    public SimulatorClock Clock { get; }

    /// <summary>Starts a fresh instance.</summary>
    /// <param name="options">What it starts with; the defaults when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>The running simulator. An <see cref="IOException"/> tells that the port is taken.</returns>
    public static async Task<ThreatConnectSimulator> StartAsync(
        SimulatorOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new SimulatorOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaximumPageSize, 1);
        var credentials = new Credentials(
            options.AccessId,
            options.SecretKey ?? RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789", 64),
            options.ApiToken ?? $"APIV2:1:{Convert.ToBase64String(RandomNumberGenerator.GetBytes(48))}");
        var clock = new SimulatorClock(options.TimeProvider);
        var simulation = new Simulation(options, credentials, clock, new Store(options, clock));
        var log = new RequestLog(options.RequestLogSize);
        var faults = new SimulatorFaults();
        var application = KestrelHost.Build(options.Port, new RequestPipeline(simulation, log, faults).HandleAsync);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return new ThreatConnectSimulator(application, log, simulation)
        {
            Faults = faults,
            BaseAddress = new Uri(KestrelHost.AddressOf(application) + RequestTarget.BasePath),
        };
    }

    /// <summary>Empties <see cref="Requests"/>.</summary>
    public void ClearRequests() => _log.Clear();

    /// <summary>Adds to the DNS history, as the platform's DNS tracking does: hosts and addresses show it as their DNS resolutions.</summary>
    /// <param name="hostName">The name of the host, which needs not be an indicator.</param>
    /// <param name="address">The address that it resolved to, which needs not be one either.</param>
    /// <param name="date">When that was seen.</param>
    public void AddDnsResolution(string hostName, string address, DateTimeOffset date)
    {
        ArgumentException.ThrowIfNullOrEmpty(hostName);
        ArgumentException.ThrowIfNullOrEmpty(address);
        _store.DnsHistory.Add(new DnsRecord(hostName, address, date));
    }

    /// <summary>Stops listening, breaks off what is still asked, and forgets everything. Once is enough, and twice does no harm.</summary>
    /// <returns>A task that ends when the port is free again.</returns>
    public ValueTask DisposeAsync() => new(_stopped.Value);

    private async Task StopAsync()
    {
        // Waiting for open requests would make a test with a long delay fault wait for it.
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await _application.StopAsync(now.Token).ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
        _store.Dispose();
    }
}
