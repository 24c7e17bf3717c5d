using System.Globalization;
using ThreatConnect.Quickstart.Conformance.Checks;
using ThreatConnect.Quickstart.Conformance.Probing;

namespace ThreatConnect.Quickstart.Conformance.Scenarios;

// evidence.md §10: what the platform says of what is not there.
internal sealed class FailureScenario(ConformanceRun run) : IScenario
{
    private const string NotFound = "The requested resource was not found";

    private static readonly string s_number = int.MaxValue.ToString(CultureInfo.InvariantCulture);

    // A name that nobody has, so that it does not have to be known.
    private static readonly string s_name = $"conformance-{Guid.NewGuid():N}";

    private static readonly Check s_object = new("10", "an object that does not exist", "status 404 with the documented message");

    private static readonly Check s_owner = new("10", "an owner that does not exist", "status 403 or 404 with a documented message");

    private static readonly (string Where, string Path)[] s_objects =
    [
        ("getGroup", $"/v2/groups/incidents/{s_number}"),
        ("getIndicator", $"/v2/indicators/hosts/{s_name}.example"),
        ("getTask", $"/v2/tasks/{s_number}"),
        ("getVictim", $"/v2/victims/{s_number}"),
        ("getTag", $"/v2/tags/{s_name}"),
        ("getSecurityLabel", $"/v2/securityLabels/{s_name}"),
    ];

    public IEnumerable<Check> Checks => [s_object, s_owner];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var (where, path) in s_objects)
        {
            if (await run.GetAsync(path, cancellationToken) is { } exchange)
            {
                run.Responses.CompareFailure(s_object, where, exchange, [404], NotFound);
            }
        }

        if (await run.Prober.SendAsync(Probe.Get("/v2/groups", ("owner", s_name)), cancellationToken) is { } ofOwner)
        {
            run.Responses.CompareFailure(s_owner, "listGroups", ofOwner, [403, 404], "The requested owner was not found", "Access Denied");
        }
    }
}
