namespace ThreatConnect.Testing.Model;

// What a request sets of an attribute; what it does not name stays.
internal sealed record AttributeChange(string Value, string? Source, bool? IsDisplayed)
{
    public ItemAttribute ApplyTo(ItemAttribute attribute, DateTimeOffset now) => attribute with
    {
        Value = Value,
        Source = Source ?? attribute.Source,
        // evidence.md §7.6: meaningful for a few types only; asking for it elsewhere changes nothing.
        IsDisplayed = attribute.Type.CanBeDisplayed && (IsDisplayed ?? attribute.IsDisplayed),
        LastModified = now,
    };
}
