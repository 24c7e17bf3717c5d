namespace ThreatConnect.Generator.Model;

// An indicator type that exists on one instance only.
internal sealed record CustomTypeModel
{
    public required TypeNames Names { get; init; }

    public required ValueModel Value { get; init; }

    // The class of the values from which a key is selected.
    public string OptionsOf(KeyModel key) => Names.Model + key.Member + "Options";
}
