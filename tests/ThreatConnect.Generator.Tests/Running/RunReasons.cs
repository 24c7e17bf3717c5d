using Microsoft.CodeAnalysis;

namespace ThreatConnect.Generator.Tests.Running;

// The effect of an edit on the pipeline: the state of the outputs of each step, and the files that were written again. Cached outputs were
// not computed; unchanged ones were computed and found equal.
internal sealed record RunReasons
{
    public required string Text { get; init; }

    public required string ParsedFile { get; init; }

    public required string Specification { get; init; }

    public required string CommonFilter { get; init; }

    public required string KnownTypes { get; init; }

    public required string GroupType { get; init; }

    public required string IndicatorType { get; init; }

    public required string Assets { get; init; }

    public required string Namespace { get; init; }

    public required string CustomTypes { get; init; }

    public required string AttributeTypes { get; init; }

    public required string AssociationTypes { get; init; }

    // The names of the files that were added, removed or written again.
    public required string WrittenFiles { get; init; }

    public static RunReasons Of(GeneratorInput before, GeneratorInput after)
    {
        var (old, current) = GeneratorRunner.RunEdit(before, after);
        var reasons = TrackedSteps.Reasons(current);
        return new RunReasons
        {
            Text = Describe(reasons[TrackingNames.Text]),
            ParsedFile = Describe(reasons[TrackingNames.ParsedFile]),
            Specification = Describe(reasons[TrackingNames.Specification]),
            CommonFilter = Describe(reasons[TrackingNames.CommonFilter]),
            KnownTypes = Describe(reasons[TrackingNames.KnownTypes]),
            GroupType = Describe(reasons[TrackingNames.GroupType]),
            IndicatorType = Describe(reasons[TrackingNames.IndicatorType]),
            Assets = Describe(reasons[TrackingNames.Assets]),
            Namespace = Describe(reasons[TrackingNames.Namespace]),
            CustomTypes = Describe(reasons[TrackingNames.CustomTypes]),
            AttributeTypes = Describe(reasons[TrackingNames.AttributeTypes]),
            AssociationTypes = Describe(reasons[TrackingNames.AssociationTypes]),
            WrittenFiles = string.Join(", ", WrittenAgain(old, current)),
        };
    }

    private static string Describe(IReadOnlyList<IncrementalStepRunReason> reasons) => string.Join(
        ", ",
        reasons.GroupBy(reason => reason).OrderBy(group => group.Key)
            .Select(group => group.Count() == 1 ? $"{group.Key}" : $"{group.Key} x{group.Count()}"));

    // A file that the driver kept from the previous run is the same object.
    private static IEnumerable<string> WrittenAgain(GeneratorRunResult old, GeneratorRunResult current)
    {
        var before = old.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        var after = current.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        return before.Keys.Union(after.Keys)
            .Where(name => !ReferenceEquals(before.GetValueOrDefault(name), after.GetValueOrDefault(name)))
            .Order(StringComparer.Ordinal);
    }
}
