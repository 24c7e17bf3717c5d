using ThreatConnect;
using ThreatConnect.Testing;

await using var simulator = await ThreatConnectSimulator.StartAsync();
var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddThreatConnect(options =>
{
    options.BaseAddress = simulator.BaseAddress;
    options.ApiToken = simulator.ApiToken;
});
await using var app = builder.Build();
app.MapGet("/adversaries/{name}", async (string name, ThreatConnectClient tc, CancellationToken cancellationToken) =>
{
    Adversary adversary = await tc.Groups.Adversaries.CreateAsync(new() { Name = name }, cancellationToken);
    return Results.Ok(adversary.Name);
});
await app.StartAsync();
using var browser = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
Console.WriteLine(await browser.GetStringAsync(new Uri("adversaries/Fancy%20Bear", UriKind.Relative)));
await app.StopAsync();

// Names that .NET has stay its own.
Type[] names = [typeof(Task), typeof(File), typeof(Attribute), typeof(Host), typeof(IHost), typeof(HostOptions), typeof(EventId), typeof(TaskStatus), typeof(Results), typeof(Endpoint)];
Console.WriteLine(string.Join(' ', names.Select(name => name.FullName)));
