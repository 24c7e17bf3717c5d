using ThreatConnect.Quickstart;
using ThreatConnect.Quickstart.Output;

return await Application.RunAsync(args, Environment.GetEnvironmentVariable, Screen.OfTerminal());
