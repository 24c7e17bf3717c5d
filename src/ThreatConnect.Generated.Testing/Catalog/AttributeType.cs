namespace ThreatConnect.Testing.Catalog;

// The attribute type of evidence.md §7.18.
internal sealed record AttributeType(int Id, string Name, string Description)
{
    // evidence.md §7.18: the default of the vendor's Splunk app.
    public int MaximumSize { get; init; } = 500;

    public bool AllowMarkdown { get; init; }

    // evidence.md §7.6: whether an attribute can be the one that its object shows.
    public bool CanBeDisplayed { get; init; }

    // Names of the types whose objects may have it; all when empty (evidence.md §12.0).
    public ImmutableArray<string> AppliesTo { get; init; } = [];

    public ValidationRule? Rule { get; init; }

    public string ErrorMessage { get; init; } = "Please enter a valid value.";

    public bool IsFor(string typeName) => AppliesTo.IsEmpty || AppliesTo.Contains(typeName, StringComparer.Ordinal);

    public bool Equals(AttributeType? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id;
}

// What the values of an attribute type have to be (evidence.md §7.18, in the form that the next version of the API shows).
internal sealed record ValidationRule(int Id, string Name, string Description, ImmutableArray<string> Options)
{
    public bool Allows(string value) => Options.Contains(value, StringComparer.Ordinal);
}
