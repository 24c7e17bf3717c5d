namespace ThreatConnect.Testing.Assertions;

// Compares parts of items: attributes, assets and associations.
internal static class PartMatch
{
    public static bool Of(SimulatedAttribute expected, SimulatedAttribute actual) => expected.Type == actual.Type
        && expected.Value == actual.Value
        && IsAsExpected(expected.Source, actual.Source)
        && IsAsExpected(expected.IsDisplayed, actual.IsDisplayed)
        && IsAsExpected(expected.Id, actual.Id)
        && (!expected.HasSecurityLabels || !ValueDifferences.Texts("", expected.SecurityLabels, actual.SecurityLabels).Any());

    public static bool Of(SimulatedAsset expected, SimulatedAsset actual) => expected.Type == actual.Type
        && expected.Value == actual.Value
        && IsAsExpected(expected.Id, actual.Id)
        && expected.Fields.All(field => Equals(field.Value, actual.Fields.GetValueOrDefault(field.Key)));

    public static bool Of(SimulatedAssociation expected, SimulatedAssociation actual) =>
        expected.Summary == actual.Summary && IsSameAssociation(expected, actual);

    // The expected value does not have to be in normal form.
    public static bool OfIndicators(SimulatedAssociation expected, SimulatedAssociation actual, IndicatorTypeDirectory types) =>
        IsSameAssociation(expected, actual) && types.ByName(actual.Type) is { } type && IsSameValue(type, expected.Summary, actual.Summary);

    private static bool IsSameAssociation(SimulatedAssociation expected, SimulatedAssociation actual) =>
        expected.Type == actual.Type
        && IsAsExpected(expected.AssociationType, actual.AssociationType)
        && IsAsExpected(expected.Id, actual.Id);

    private static bool IsSameValue(IndicatorType type, string expected, string actual)
    {
        var pairs = IndicatorSummary.Parse(type, expected).Zip(IndicatorSummary.Parse(type, actual)).Where(pair => pair.First is not null);
        return pairs.All(pair => pair.Second is not null && type.Fold(pair.First!) == type.Fold(pair.Second));
    }

    private static bool IsAsExpected<T>(T? expected, T? actual) => expected is null || expected.Equals(actual);
}

// Describes a part of an item, with all members that are set.
internal static class PartText
{
    public static string Of(object part) => part switch
    {
        SimulatedAttribute attribute => attribute + Details(
        [
            .. attribute.Source is { } source ? [$"source \"{source}\""] : Nothing,
            .. attribute.IsDisplayed is { } displayed ? [displayed ? "displayed" : "not displayed"] : Nothing,
            .. attribute.HasSecurityLabels ? [$"labels {string.Join(" and ", attribute.SecurityLabels.DefaultIfEmpty("none"))}"] : Nothing,
        ]),
        SimulatedAsset asset => asset + Details(asset.Fields.Select(field => $"{field.Key} {field.Value}")),
        _ => part.ToString()!,
    };

    private static IEnumerable<string> Nothing => [];

    private static string Details(IEnumerable<string> details) => string.Join(", ", details) is { Length: > 0 } text ? $" ({text})" : "";
}
