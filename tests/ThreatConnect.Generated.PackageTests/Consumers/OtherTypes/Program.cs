using ThreatConnect;
using ThreatConnect.Custom;
using ThreatConnect.Testing;
using Types;

await using var simulator = await ThreatConnectSimulator.StartAsync(new()
{
    IndicatorTypes =
    [
        new("Voodoo Doll", "voodooDolls", "voodooDoll", new SimulatedIndicatorValue("Doll Name")),
        new("Crystal Ball", "crystalBalls", "crystalBall", new SimulatedIndicatorValue("Ball Name")),
    ],
    AttributeTypes = [new("% Confidence", "How sure it is.") { MaximumSize = 3 }],
});
await using var tc = new ThreatConnectClient(simulator.BaseAddress, new ApiTokenCredential(simulator.ApiToken));

Console.WriteLine(await Dolls.CreateAsync(tc, "Zombie"));
CrystalBall ball = await tc.Indicators.CrystalBalls.CreateAsync(new() { BallName = "Madame Zora's", Rating = 3 });
var handle = tc.Indicators.CrystalBalls[ball.BallName!];
await handle.Attributes.AddAsync(AttributeTypes.Confidence, "90%");
try
{
    await handle.Attributes.AddAsync(AttributeTypes.Confidence, "100%");
}
catch (ArgumentException e)
{
    Console.WriteLine(e.Message);
}

await foreach (var found in tc.Indicators.CrystalBalls.ListAsync(f => f.Rating > 2, Include.Attributes))
{
    Console.WriteLine($"{found.BallName}: {found.Attributes.Single().Value}");
}

Console.WriteLine(string.Join(' ', typeof(CrystalBall).Assembly.GetExportedTypes().Select(type => type.FullName).Where(name => name!.EndsWith("Create", StringComparison.Ordinal))));
