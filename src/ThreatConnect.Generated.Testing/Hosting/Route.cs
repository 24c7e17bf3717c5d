namespace ThreatConnect.Testing.Hosting;

internal sealed record Route(IReadOnlyList<string> ParameterNames, Func<Exchange, Task> Handler);
