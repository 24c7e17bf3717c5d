namespace ThreatConnect.Testing.Hosting;

internal sealed record Route(IReadOnlyList<string> ParameterNames, Func<RequestContext, Task> Handler);
