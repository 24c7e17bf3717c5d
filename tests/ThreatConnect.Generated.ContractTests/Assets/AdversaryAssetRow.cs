namespace ThreatConnect.ContractTests.Assets;

// One type of asset: its branch, its entity, its name in mixed lists, and the member that holds the value.
public sealed record AdversaryAssetRow(string Branch, string Entity, string Type, string Member)
{
    // The body of a creation and an update.
    public string Body(string value) => $$"""{"{{Member}}":"{{value}}"}""";

    // The JSON of the asset.
    public string Item(string id, string value) => $$"""{"id":{{id}},"type":"{{Type}}","webLink":"w","{{Member}}":"{{value}}"}""";
}
