namespace ThreatConnect.Generator.Model;

// The names and branches of all types, so that the table is written again only if one of these changes.
internal sealed record KnownTypesModel(EquatableArray<KnownTypeModel> Groups, EquatableArray<KnownTypeModel> Indicators);

// The name of a type, its path segment, its key in responses, the beginning of its C# names, and whether any one of its values addresses
// an indicator.
internal sealed record KnownTypeModel(string Name, string Branch, string Entity, string Stem, bool AnyKey)
{
    // The place of the type when the type of a text is detected; null if its form does not tell it.
    public int? Detection { get; init; }

    // The normal forms of its values.
    public EquatableArray<string> Forms { get; init; }
}
