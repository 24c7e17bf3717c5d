using System.Globalization;
using ThreatConnect.Soak;

if (args is ["serve", var seed])
{
    await Server.RunAsync(int.Parse(seed, CultureInfo.InvariantCulture));
    return 0;
}

var options = SoakOptions.Parse(args);
await using var server = await ServerProcess.StartAsync(options.Seed);
var ledger = new Ledger();
await new Run(options, server, ledger).RunAsync();
return ledger.Report(Console.Out) ? 0 : 1;
