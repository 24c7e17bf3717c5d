namespace ThreatConnect.Testing.Browser;

// Which items the list of a page shows. What is null does not matter.
internal sealed record ItemSelection(string? ClassName, string? TypeName, long? OwnerId, string? Text)
{
    public static ItemSelection Read(RequestQuery query) => new(
        query.First("class"),
        query.First("type"),
        query.First("owner") is { } owner ? ReadNumber(owner) : null,
        query.First("search") is { Length: > 0 } text ? text : null);

    public static long ReadNumber(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw ApiError.NotProperlyFormed();

    public bool Selects(Item item) =>
        (ClassName is null || ItemClass.Of(item).Name == ClassName)
        && (TypeName is null || item.ItemType.Name == TypeName)
        && (OwnerId is null || item.Owner.Id == OwnerId)
        && (Text is null || HasText(item));

    // The name or value, the ID, a tag, a security label, or an attribute.
    private bool HasText(Item item) =>
        Contains(ItemClass.NameOf(item))
        || item.Id.ToString(CultureInfo.InvariantCulture) == Text
        || item.Tags.Any(tag => Contains(tag.Name))
        || item.Labels.Any(label => Contains(label.Name))
        || item.Attributes.Any(attribute => Contains(attribute.Value));

    private bool Contains(string text) => text.Contains(Text!, StringComparison.OrdinalIgnoreCase);
}
