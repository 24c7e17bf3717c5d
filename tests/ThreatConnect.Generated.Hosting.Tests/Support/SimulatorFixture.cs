namespace ThreatConnect.Hosting.Tests.Support;

// A fresh simulator for every test of a class that derives from it.
public abstract class SimulatorFixture : IAsyncLifetime
{
    protected ThreatConnectSimulator Simulator { get; private set; } = null!;

    protected virtual SimulatorOptions SimulatorOptions => new();

    public async Task InitializeAsync() => Simulator = await ThreatConnectSimulator.StartAsync(SimulatorOptions);

    public async Task DisposeAsync() => await Simulator.DisposeAsync();

    // Options that reach the simulator by access id and secret key.
    protected void Reach(ThreatConnectOptions options)
    {
        options.BaseAddress = Simulator.BaseAddress;
        options.AccessId = Simulator.AccessId;
        options.SecretKey = Simulator.SecretKey;
        options.RetryDelay = TimeSpan.FromMilliseconds(1);
    }
}
