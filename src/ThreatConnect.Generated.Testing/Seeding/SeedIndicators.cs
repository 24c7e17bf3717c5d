namespace ThreatConnect.Testing.Seeding;

// Reads indicators, which are identified by their values.
internal static class SeedIndicators
{
    private static readonly ImmutableArray<string> s_assessment = ["rating", "confidence", "active", "activeLocked", "privateFlag"];

    public static Func<Store, Item> Read(SimulatedIndicator seed, IndicatorType type, Owner owner, Simulation simulation)
    {
        ImmutableArray<string> own = [.. type.KeyMembers, .. type.Fields.Select(field => field.Name)];
        SeedFields.Check(seed.Fields.Keys, seed.Type, own);
        var keys = ReadKeys(seed, type);
        if (keys.Any(key => key is not null && simulation.Options.ExclusionList.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            throw ApiError.Excluded();
        }

        var body = BodyOf(seed, type);
        var change = body.Read(members => IndicatorReader.ReadChange(members, type, creates: true), [.. s_assessment, .. own]);
        Check("falsePositiveCount", seed.FalsePositiveCount);
        Check("observationCount", seed.ObservationCount);
        return to =>
        {
            var saved = to.Indicators.Save(type, owner, keys, change);
            return to.Indicators.Change(saved, indicator => WithReports(indicator, seed, simulation.Now));
        };
    }

    // The values that identify the indicator.
    public static ImmutableArray<string?> ReadKeys(SimulatedIndicator seed, IndicatorType type) =>
        type.KeyMembers.Any(seed.Fields.ContainsKey)
            ? BodyOf(seed, type).Read(members => IndicatorReader.ReadKeys(members, type), type.KeyMembers)
            : IndicatorSummary.Parse(type, seed.Summary);

    private static SeedBody BodyOf(SimulatedIndicator seed, IndicatorType type) => new SeedBody(type.Entity, seed.Fields)
        .Set("rating", seed.Rating)
        .Set("confidence", seed.Confidence)
        .Set("active", seed.IsActive)
        .Set("activeLocked", seed.IsActiveLocked)
        .Set("privateFlag", seed.IsPrivate);

    private static Indicator WithReports(Indicator indicator, SimulatedIndicator seed, DateTimeOffset now)
    {
        var reported = seed.FalsePositiveCount is > 0 and var count
            ? indicator with { FalsePositiveCount = count, FalsePositiveLastReported = now }
            : indicator;
        return seed.ObservationCount is > 0 and var observed ? reported.WithObservation(new Observation(observed, now)) : reported;
    }

    private static void Check(string name, int? count)
    {
        if (count < 0)
        {
            throw new SeedException(string.Create(CultureInfo.InvariantCulture, $"{name} {count}: the value must not be negative"));
        }
    }
}
