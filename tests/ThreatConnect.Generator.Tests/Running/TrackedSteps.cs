using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ThreatConnect.Generator.Tests.Running;

// The named steps of a run. The names are read from the generator, so that none is left out.
internal static class TrackedSteps
{
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(TrackingNames).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetRawConstantValue()!),
    ];

    // The reasons of each step for each output.
    public static IReadOnlyDictionary<string, IReadOnlyList<IncrementalStepRunReason>> Reasons(GeneratorRunResult result) =>
        Names.ToDictionary(name => name, name => Reasons(result, name));

    // The outputs of the named steps.
    public static IEnumerable<object> Values(GeneratorRunResult result) =>
        Names.SelectMany(name => StepsOf(result, name)).SelectMany(step => step.Outputs).Select(output => output.Value);

    public static void AssertNothingRan(GeneratorRunResult result, string? except = null)
    {
        var reasons = Reasons(result);
        if (result.TrackedOutputSteps.Count > 0)
        {
            reasons[TrackingNames.Specification]
                .Should().ContainSingle("outputs are made from it, so that the rest of this check is not idle");
        }

        foreach (var name in Names.Where(name => name != except))
        {
            reasons[name].Except([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged])
                .Should().BeEmpty("nothing that concerns the step {0} has changed", name);
        }

        result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason)
            .Except([IncrementalStepRunReason.Cached])
            .Should().BeEmpty("no file has to be written again");
    }

    private static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string name) =>
        [.. StepsOf(result, name).SelectMany(step => step.Outputs).Select(output => output.Reason)];

    private static ImmutableArray<IncrementalGeneratorRunStep> StepsOf(GeneratorRunResult result, string name) =>
        result.TrackedSteps.TryGetValue(name, out var steps) ? steps : [];
}
