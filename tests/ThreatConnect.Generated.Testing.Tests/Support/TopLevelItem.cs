namespace ThreatConnect.Testing.Tests.Support;

/// <summary>Creates a group, an indicator, a task or a victim: items that have attributes, tags and security labels.</summary>
internal static class TopLevelItem
{
    private static readonly Dictionary<string, (string Collection, string Body, string? Value)> s_types = new()
    {
        ["group"] = ("/v2/groups/threats", """{"name":"n"}""", null),
        ["indicator"] = ("/v2/indicators/urls", """{"text":"http://example.com/?q=%2F"}""", "http%3A%2F%2Fexample.com%2F%3Fq%3D%252F"),
        ["task"] = ("/v2/tasks", """{"name":"n"}""", null),
        ["victim"] = ("/v2/victims", """{"name":"n"}""", null),
    };

    public static TheoryData<string> All => [.. s_types.Keys];

    /// <summary>Creates an item of a type and returns its path.</summary>
    public static async Task<string> CreateAsync(TestServer server, string type)
    {
        var (collection, body, value) = s_types[type];
        var id = await server.CreateAsync(collection, body);
        return $"{collection}/{value ?? id}";
    }

    /// <summary>Reads the item alone, and as the only item of the list of its type.</summary>
    public static async Task<JsonNode[]> ReadAsync(TestServer server, string path, string query)
    {
        var single = await server.GetAsync($"{path}?{query}");
        var list = await server.GetAsync($"{path[..path.LastIndexOf('/')]}?{query}");
        return [single.Data.AsObject().Single().Value!, list.Data.AsObject().Single(member => member.Key != "resultCount").Value![0]!];
    }
}
