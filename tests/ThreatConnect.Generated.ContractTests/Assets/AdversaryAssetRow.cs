namespace ThreatConnect.ContractTests.Assets;

/// <summary>One type of asset: its branch, its entity, its name in mixed lists, and the member that holds the value.</summary>
public sealed record AdversaryAssetRow(string Branch, string Entity, string Type, string Member)
{
    /// <summary>What is sent to create and to update one.</summary>
    public string Body(string value) => $$"""{"{{Member}}":"{{value}}"}""";

    /// <summary>What comes back.</summary>
    public string Item(string id, string value) => $$"""{"id":{{id}},"type":"{{Type}}","webLink":"w","{{Member}}":"{{value}}"}""";
}
