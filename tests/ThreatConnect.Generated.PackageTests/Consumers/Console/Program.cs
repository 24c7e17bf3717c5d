using ThreatConnect;
using ThreatConnect.Testing;

await using var simulator = await ThreatConnectSimulator.StartAsync();
await using var tc = new ThreatConnectClient(simulator.BaseAddress, new HmacCredential(simulator.AccessId, simulator.SecretKey));

Campaign created = await tc.Groups.Campaigns.CreateAsync(new() { Name = "camp-3" });
await tc.Groups.Campaigns[created.Id].Tags.AddAsync("Crimeware");
await foreach (var campaign in tc.Tags["Crimeware"].Groups.Campaigns.ListAsync())
{
    Console.WriteLine($"{campaign.Name} of {simulator.Requests.Count} requests");
}

// Names that .NET has stay its own.
Type[] names = [typeof(Task), typeof(File), typeof(Attribute), typeof(Path), typeof(Timer), typeof(TaskStatus), typeof(FileOptions), typeof(FileAttributes), typeof(Environment), typeof(Index), typeof(Action), typeof(Version)];
Console.WriteLine(string.Join(' ', names.Select(name => name.FullName)));
