namespace ThreatConnect.Testing.Catalog;

// The attribute type of evidence.md §7.18.
internal sealed record AttributeType(int Id, string Name, string Description)
{
    // evidence.md §7.18: the default of the vendor's Splunk app.
    public int MaximumSize { get; init; } = 500;

    public bool AllowMarkdown { get; init; }

    // evidence.md §7.6: true if an attribute of the type can be the default that its object shows.
    public bool CanBeDisplayed { get; init; }

    // The names of the types whose objects can have the attribute. Empty for all types (evidence.md §12.0).
    public ImmutableArray<string> AppliesTo { get; init; } = [];

    public ValidationRule? Rule { get; init; }

    public string ErrorMessage { get; init; } = "Please enter a valid value.";

    public bool IsFor(string typeName) => AppliesTo.IsEmpty || AppliesTo.Contains(typeName, StringComparer.Ordinal);

    public bool Equals(AttributeType? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id;
}

// The rule for values of an attribute type (evidence.md §7.18), with the members of version 3 of the API.
internal sealed record ValidationRule(int Id, string Name, string Description, ImmutableArray<string> Options)
{
    public bool Allows(string value) => Options.Contains(value, StringComparer.Ordinal);
}
