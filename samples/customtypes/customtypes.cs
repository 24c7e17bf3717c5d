// 34 lines. Records a lost badge. Badges, severities and what a badge opens are types of this instance, of its files.
// Usage: dotnet run samples/customtypes/customtypes.cs -- NUMBER ACCESS-LEVEL SEVERITY HOST
// The three files beside it are those of the instance, saved by: await tc.Types.SaveAsync("samples/customtypes");
#:package ThreatConnect.Generated@0.1.0
using ThreatConnect;
using ThreatConnect.Custom;

var (number, level, severity, host) = (args[0], args[1], args[2], args[3]);
await using var tc = new ThreatConnectClient(
    new Uri(Environment.GetEnvironmentVariable("THREATCONNECT_URL")!),
    new ApiTokenCredential(Environment.GetEnvironmentVariable("THREATCONNECT_TOKEN")!));
var org = tc.InOwner(Environment.GetEnvironmentVariable("THREATCONNECT_OWNER")!);

// The attribute type allows some values alone, which is checked before anything is sent.
await org.Indicators.Badges.CreateAsync(new() { BadgeNo = number, AccessLevel = level, Rating = 3 });
var badge = org.Indicators.Badges[number, level];
try
{
    await badge.Attributes.AddAsync(AttributeTypes.Severity, severity);
}
catch (ArgumentException e)
{
    Console.WriteLine(e.Message);
}

await org.Indicators.Hosts.CreateAsync(new() { HostName = host });
await org.Indicators.Hosts[host].AssociatedBy(AssociationTypes.HostToBadge).Badges.AddAsync(new BadgeValue(number, level));

await foreach (var lost in org.Indicators.Badges.ListAsync(f => f.Rating > 2, Include.Attributes))
{
    var doors = lost.AccessLevel == BadgeAccessLevelOptions.Staff ? "all doors" : "some doors";
    var risk = lost.Attributes.FirstOrDefault(attribute => attribute.Type == AttributeTypes.Severity.Name)?.Value ?? "unknown";
    Console.WriteLine($"{lost.BadgeNo} opens {doors}, severity: {risk}");
}
