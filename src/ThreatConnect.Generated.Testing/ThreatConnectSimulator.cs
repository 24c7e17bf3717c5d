using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using ThreatConnect.Testing.Browser;
using ThreatConnect.Testing.Hosting;
using ThreatConnect.Testing.Seeding;

namespace ThreatConnect.Testing;

/// <summary>Represents a stateful ThreatConnect REST API v2 in memory, which listens on 127.0.0.1.</summary>
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

    /// <summary>Gets the base address of the API, such as <c>http://127.0.0.1:54321/api</c>.</summary>
    public Uri BaseAddress { get; private set; } = null!;

    /// <summary>
    /// Gets the address at which a browser can look at the simulator, such as <c>http://127.0.0.1:54321/</c>; or <see langword="null"/>
    /// without <see cref="SimulatorOptions.UseBrowserPages"/>.
    /// </summary>
    /// <example>
    /// <code>
    /// await using var simulator = await ThreatConnectSimulator.StartAsync(new SimulatorOptions { UseBrowserPages = true });
    /// Console.WriteLine($"Open {simulator.BrowserAddress} in a browser.");
    /// </code>
    /// </example>
    public Uri? BrowserAddress { get; private init; }

    /// <summary>Gets the access ID of the API user.</summary>
    public string AccessId { get; }

    /// <summary>Gets the secret key that belongs to <see cref="AccessId"/>.</summary>
    public string SecretKey { get; }

    /// <summary>Gets an API token of the same user.</summary>
    public string ApiToken { get; }

    /// <summary>Gets a copy of the latest requests, oldest first.</summary>
    public IReadOnlyList<SimulatedRequest> Requests => _log.Snapshot();

    /// <summary>Gets a copy of the notifications that were sent, oldest first.</summary>
    public IReadOnlyList<SimulatedNotification> Notifications => _store.Notifications.All();

    /// <summary>Gets the faults of the next requests.</summary>
    public SimulatorFaults Faults { get; private init; } = null!;

    /// <summary>Gets the clock of the server.</summary>
    public SimulatorClock Clock { get; }

    /// <summary>
    /// Gets or sets the forms in which the server responds beside the usual one. They can be changed while it runs; tests of a program that
    /// reads responses itself should pass with all of them.
    /// </summary>
    /// <value>The default is <see cref="ResponseForms.Usual"/>.</value>
    /// <example>
    /// <code>
    /// await using var simulator = await ThreatConnectSimulator.StartAsync();
    /// simulator.ResponseForms = ResponseForms.TextIds | ResponseForms.NoTotals;
    /// await using var tc = new ThreatConnectClient(simulator.BaseAddress, new ApiTokenCredential(simulator.ApiToken));
    /// await foreach (Owner owner in tc.Owners.ListAsync()) Console.WriteLine(owner.Id);
    /// </code>
    /// </example>
    public ResponseForms ResponseForms
    {
        get => _simulation.Forms;
        set => _simulation.Forms = value;
    }

    /// <summary>Starts a new simulator.</summary>
    /// <param name="options">The options; if they are <see langword="null"/>, the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The running simulator.</returns>
    /// <exception cref="IOException">The port is in use.</exception>
    /// <exception cref="ArgumentException">A value of the options is not valid.</exception>
    /// <example>
    /// <code>
    /// await using var simulator = await ThreatConnectSimulator.StartAsync();
    /// await using var tc = new ThreatConnectClient(
    ///     simulator.BaseAddress,
    ///     new HmacCredential(simulator.AccessId, simulator.SecretKey),
    ///     new ThreatConnectClientOptions { TimeProvider = simulator.Clock });
    /// await tc.Groups.Campaigns.CreateAsync(new() { Name = "camp-3" });
    /// Console.WriteLine(simulator.Groups[0]);    // Campaign "camp-3"
    /// </code>
    /// </example>
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
        var pages = options.UseBrowserPages ? new BrowserPages(simulation, log, faults) : null;
        var application = KestrelHost.Build(options.Port, new RequestPipeline(simulation, log, faults).HandleAsync, pages);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        var address = KestrelHost.AddressOf(application);
        return new ThreatConnectSimulator(application, log, simulation)
        {
            Faults = faults,
            BaseAddress = new Uri(address + RequestTarget.BasePath),
            BrowserAddress = pages is null ? null : new Uri(address),
        };
    }

    /// <summary>Removes all requests from <see cref="Requests"/>.</summary>
    public void ClearRequests() => _log.Clear();

    /// <summary>Adds a DNS resolution to the history, as the DNS tracking of the platform does. Hosts and addresses list it.</summary>
    /// <param name="hostName">The name of the host, which does not have to be an indicator.</param>
    /// <param name="address">The address of the host, which does not have to be an indicator.</param>
    /// <param name="date">The time of the resolution.</param>
    /// <exception cref="ArgumentException">The name or the address is empty.</exception>
    public void AddDnsResolution(string hostName, string address, DateTimeOffset date)
    {
        ArgumentException.ThrowIfNullOrEmpty(hostName);
        ArgumentException.ThrowIfNullOrEmpty(address);
        _store.DnsHistory.Add(new DnsRecord(hostName, address, date));
    }

    /// <summary>Stops listening, aborts open requests and deletes all data. Further calls have no effect.</summary>
    /// <returns>A task that completes when the port is free again.</returns>
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
