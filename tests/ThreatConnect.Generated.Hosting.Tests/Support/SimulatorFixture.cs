namespace ThreatConnect.Hosting.Tests.Support;

/// <summary>A fresh simulator for every test of a class that derives from it.</summary>
public abstract class SimulatorFixture : IAsyncLifetime
{
    protected ThreatConnectSimulator Simulator { get; private set; } = null!;

    protected virtual SimulatorOptions SimulatorOptions => new();

    public async Task InitializeAsync() => Simulator = await ThreatConnectSimulator.StartAsync(SimulatorOptions);

    public async Task DisposeAsync() => await Simulator.DisposeAsync();

    /// <summary>Options that reach the simulator by access id and secret key.</summary>
    protected void Reach(ThreatConnectOptions options)
    {
        options.BaseAddress = Simulator.BaseAddress;
        options.AccessId = Simulator.AccessId;
        options.SecretKey = Simulator.SecretKey;
        options.RetryDelay = TimeSpan.FromMilliseconds(1);
    }
}
