namespace ThreatConnect.Testing.Tests.Support;

/// <summary>Objects of every kind in one owner: some to start from, and others to be associated with them.</summary>
internal sealed class Cast
{
    private readonly Dictionary<string, string> paths = [];

    public string this[string name] => paths[name];

    public static async Task<Cast> CreateAsync(TestServer server)
    {
        var cast = new Cast();
        await cast.AddAsync(server, "threat", "groups/threats", """{"name":"threat"}""");
        await cast.AddAsync(server, "tool", "groups/tools", """{"name":"tool"}""");
        await cast.AddAsync(server, "host", "indicators/hosts", """{"hostName":"a.example"}""", "a.example");
        await cast.AddAsync(server, "url", "indicators/urls", """{"text":"http://a.example/b"}""", "http%3A%2F%2Fa.example%2Fb");
        await cast.AddAsync(server, "address", "indicators/addresses", """{"ip":"192.0.2.1"}""", "192.0.2.1");
        await cast.AddAsync(server, "task", "tasks", """{"name":"task"}""");
        await cast.AddAsync(server, "task 2", "tasks", """{"name":"task 2"}""");
        await cast.AddAsync(server, "victim", "victims", """{"name":"victim"}""");
        await cast.AddAsync(server, "victim 2", "victims", """{"name":"victim 2"}""");
        await server.CreateAsync($"/v2/{cast["victim"]}/victimAssets/phoneNumbers", """{"phoneType":"1"}""");
        var asset = await server.CreateAsync($"/v2/{cast["victim 2"]}/victimAssets/webSites", """{"webSite":"b.example"}""");
        cast.paths.Add("asset", $"victimAssets/webSites/{asset}");
        return cast;
    }

    public string IdOf(string name) => paths[name].Split('/')[^1];

    private async Task AddAsync(TestServer server, string name, string collection, string json, string? segment = null)
    {
        var id = await server.CreateAsync($"/v2/{collection}", json);
        paths.Add(name, $"{collection}/{segment ?? id}");
    }
}
