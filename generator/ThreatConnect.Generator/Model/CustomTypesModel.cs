namespace ThreatConnect.Generator.Model;

// The indicator types that exist on one instance only; never empty.
internal sealed record CustomTypesModel(EquatableArray<CustomTypeModel> Types);

// One of them.
internal sealed record CustomTypeModel
{
    public required TypeNames Names { get; init; }

    // The member of NormalForm that validates and normalizes the values.
    public required string NormalForm { get; init; }

    public required EquatableArray<KeyModel> Keys { get; init; }

    // The regular expressions of the values, by which the type of a text is detected; empty for a type of several values.
    public required EquatableArray<string> Patterns { get; init; }

    // The class of the values from which a key is selected.
    public string OptionsOf(KeyModel key) => Names.Model + key.Member + "Options";
}
