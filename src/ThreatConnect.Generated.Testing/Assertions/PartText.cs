namespace ThreatConnect.Testing.Assertions;

// What hangs on an item in words, with all that was stated of it.
internal static class PartText
{
    public static string Of(object part) => part switch
    {
        SimulatedAttribute attribute => attribute + Details(
        [
            .. attribute.Source is { } source ? [$"source \"{source}\""] : Nothing,
            .. attribute.IsDisplayed is { } displayed ? [displayed ? "displayed" : "not displayed"] : Nothing,
            .. attribute.StatesSecurityLabels ? [$"labels {string.Join(" and ", attribute.SecurityLabels.DefaultIfEmpty("none"))}"] : Nothing,
        ]),
        SimulatedAsset asset => asset + Details(asset.Fields.Select(field => $"{field.Key} {field.Value}")),
        _ => part.ToString()!,
    };

    private static IEnumerable<string> Nothing => [];

    private static string Details(IEnumerable<string> details) => string.Join(", ", details) is { Length: > 0 } text ? $" ({text})" : "";
}
