namespace ThreatConnect.Testing.Tests.Support;

/// <summary>Items of every type in one owner, which can be associated with each other.</summary>
internal sealed class AssociableItems
{
    private readonly Dictionary<string, string> _paths = [];

    public string this[string name] => _paths[name];

    public static async Task<AssociableItems> CreateAsync(TestServer server)
    {
        var items = new AssociableItems();
        await items.AddAsync(server, "threat", "groups/threats", """{"name":"threat"}""");
        await items.AddAsync(server, "tool", "groups/tools", """{"name":"tool"}""");
        await items.AddAsync(server, "host", "indicators/hosts", """{"hostName":"a.example"}""", "a.example");
        await items.AddAsync(server, "url", "indicators/urls", """{"text":"http://a.example/b"}""", "http%3A%2F%2Fa.example%2Fb");
        await items.AddAsync(server, "address", "indicators/addresses", """{"ip":"192.0.2.1"}""", "192.0.2.1");
        await items.AddAsync(server, "task", "tasks", """{"name":"task"}""");
        await items.AddAsync(server, "task 2", "tasks", """{"name":"task 2"}""");
        await items.AddAsync(server, "victim", "victims", """{"name":"victim"}""");
        await items.AddAsync(server, "victim 2", "victims", """{"name":"victim 2"}""");
        await server.CreateAsync($"/v2/{items["victim"]}/victimAssets/phoneNumbers", """{"phoneType":"1"}""");
        var asset = await server.CreateAsync($"/v2/{items["victim 2"]}/victimAssets/webSites", """{"webSite":"b.example"}""");
        items._paths.Add("asset", $"victimAssets/webSites/{asset}");
        return items;
    }

    public string IdOf(string name) => _paths[name].Split('/')[^1];

    private async Task AddAsync(TestServer server, string name, string collection, string json, string? segment = null)
    {
        var id = await server.CreateAsync($"/v2/{collection}", json);
        _paths.Add(name, $"{collection}/{segment ?? id}");
    }
}
