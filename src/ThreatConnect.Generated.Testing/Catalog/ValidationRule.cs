namespace ThreatConnect.Testing.Catalog;

// What the values of an attribute type have to be (evidence.md §7.18, in the form that the next version of the API shows).
internal sealed record ValidationRule(int Id, string Name, string Description, ImmutableArray<string> Options)
{
    public bool Allows(string value) => Options.Contains(value, StringComparer.Ordinal);
}
