using System.Runtime.CompilerServices;
using ThreatConnect;
using ThreatConnect.NativeAot;

// Usage: ThreatConnect.NativeAot BASE_ADDRESS ACCESS_ID SECRET_KEY
// Each step writes one line, which the test knows.
await using var tc = new ThreatConnectClient(new Uri(args[0]), new HmacCredential(args[1], args[2]));
var org = tc.InOwner("My Organization");

Console.WriteLine($"code is made at run time: {RuntimeFeature.IsDynamicCodeSupported}");
await GroupSteps.RunAsync(org);
await JsonSteps.RunAsync(org);
await IndicatorSteps.RunAsync(org);
await FileSteps.RunAsync(org, tc.InOwner("Example Source"));
await BatchSteps.RunAsync(org);
await PlatformSteps.RunAsync(tc);
