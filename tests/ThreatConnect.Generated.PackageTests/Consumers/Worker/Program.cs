using ThreatConnect;
using ThreatConnect.Testing;

await using var simulator = await ThreatConnectSimulator.StartAsync();
var builder = Host.CreateApplicationBuilder(args);
builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
{
    ["ThreatConnect:BaseAddress"] = simulator.BaseAddress.AbsoluteUri,
    ["ThreatConnect:AccessId"] = simulator.AccessId,
    ["ThreatConnect:SecretKey"] = simulator.SecretKey,
});
builder.Services.AddThreatConnect(builder.Configuration.GetSection("ThreatConnect"));
builder.Services.AddHostedService<Import>();
using var host = builder.Build();
await host.RunAsync();

internal sealed class Import(ThreatConnectClient tc, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await tc.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.1", Rating = 3 }, stoppingToken);
        await foreach (var address in tc.Indicators.Addresses.ListAsync(f => f.Rating > 2).WithCancellation(stoppingToken))
        {
            Console.WriteLine($"{address.Ip} with rating {address.Rating}");
        }

        // Names that .NET has stay its own.
        Type[] names = [typeof(Task), typeof(File), typeof(Attribute), typeof(Host), typeof(IHost), typeof(HostOptions), typeof(HostBuilder), typeof(EventId), typeof(TaskStatus)];
        Console.WriteLine(string.Join(' ', names.Select(name => name.FullName)));
        lifetime.StopApplication();
    }
}
