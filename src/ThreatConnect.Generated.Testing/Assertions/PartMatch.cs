namespace ThreatConnect.Testing.Assertions;

// Whether something that hangs on an item is as stated.
internal static class PartMatch
{
    public static bool Of(SimulatedAttribute stated, SimulatedAttribute held) => stated.Type == held.Type
        && stated.Value == held.Value
        && IsAsStated(stated.Source, held.Source)
        && IsAsStated(stated.IsDisplayed, held.IsDisplayed)
        && IsAsStated(stated.Id, held.Id)
        && (!stated.StatesSecurityLabels || !Compare.Texts("", stated.SecurityLabels, held.SecurityLabels).Any());

    public static bool Of(SimulatedAsset stated, SimulatedAsset held) => stated.Type == held.Type
        && stated.Value == held.Value
        && IsAsStated(stated.Id, held.Id)
        && stated.Fields.All(field => Equals(field.Value, held.Fields.GetValueOrDefault(field.Key)));

    public static bool Of(SimulatedAssociation stated, SimulatedAssociation held) => stated.Summary == held.Summary && IsSameAssociation(stated, held);

    // As Of, where a value may be written in other forms than the server's.
    public static bool OfIndicators(SimulatedAssociation stated, SimulatedAssociation held, IndicatorTypeDirectory types) =>
        IsSameAssociation(stated, held) && types.ByName(held.Type) is { } type && IsSameValue(type, stated.Summary, held.Summary);

    private static bool IsSameAssociation(SimulatedAssociation stated, SimulatedAssociation held) =>
        stated.Type == held.Type && IsAsStated(stated.AssociationType, held.AssociationType) && IsAsStated(stated.Id, held.Id);

    private static bool IsSameValue(IndicatorType type, string stated, string held)
    {
        var pairs = IndicatorSummary.Parse(type, stated).Zip(IndicatorSummary.Parse(type, held)).Where(pair => pair.First is not null);
        return pairs.All(pair => pair.Second is not null && type.Fold(pair.First!) == type.Fold(pair.Second));
    }

    private static bool IsAsStated<T>(T? stated, T? held) => stated is null || stated.Equals(held);
}
