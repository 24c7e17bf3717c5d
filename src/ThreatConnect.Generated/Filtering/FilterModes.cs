namespace ThreatConnect;

// Why filters that are joined in one way cannot be joined further in the other.
internal static class FilterModes
{
    public const string NoMixing = "The API joins filters either all by AND or all by OR: & and | cannot be mixed in one query.";
}
