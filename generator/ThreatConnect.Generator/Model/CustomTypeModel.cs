namespace ThreatConnect.Generator.Model;

/// <summary>An indicator type that exists on one instance only.</summary>
internal sealed record CustomTypeModel
{
    public required TypeNames Names { get; init; }

    public required ValueModel Value { get; init; }

    /// <summary>The class of the values from which a key is selected.</summary>
    public string OptionsOf(KeyModel key) => Names.Model + key.Member + "Options";
}
