namespace ThreatConnect.Testing.Catalog;

// A named association between indicators, and the pairs of types that it links in either direction.
internal sealed record IndicatorAssociation(string Name, string Branch, params (string First, string Second)[] Pairs)
{
    public bool Links(IndicatorType one, IndicatorType other) =>
        Pairs.Contains((one.Name, other.Name)) || Pairs.Contains((other.Name, one.Name));
}
