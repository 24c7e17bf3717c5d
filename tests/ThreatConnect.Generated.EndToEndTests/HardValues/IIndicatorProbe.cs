namespace ThreatConnect.EndToEndTests.HardValues;

// What the client does with indicators of one type, with their values as texts.
internal interface IIndicatorProbe
{
    string Type { get; }

    string Branch { get; }

    Task<string> CreateAsync(OwnerScope org, HardValue value);

    Task<string> GetAsync(OwnerScope org, HardValue value);

    Task<bool> ExistsAsync(OwnerScope org, HardValue value);

    Task DeleteAsync(OwnerScope org, HardValue value);

    AttachedTags Tags(OwnerScope org, HardValue value);

    Task<IReadOnlyList<string>> ListAsync(OwnerScope org, string summary);

    Task<IReadOnlyList<string>> ListTaggedAsync(OwnerScope org, string tag);
}
