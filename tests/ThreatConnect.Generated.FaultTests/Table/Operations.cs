using ThreatConnect.FaultTests.Server;

namespace ThreatConnect.FaultTests.Table;

// The calls that meet each fault. The responses are those of spec/evidence.md.
internal static class Operations
{
    private const string Campaign = """{"id":416,"name":"camp-3"}""";
    private const string Address = """{"id":7,"ip":"192.0.2.1"}""";
    private const string AddressPath = "/v2/indicators/addresses/192.0.2.1";

    public static IReadOnlyList<Operation> All { get; } =
    [
        .. Reads(), .. ListOperations.All, .. Writes(), .. FileOperations.All, .. BatchOperations.All,
    ];

    private static IEnumerable<Operation> Reads()
    {
        yield return One(
            "get a campaign", Kinds.Get, "GET", "/v2/groups/campaigns/416", $"\"campaign\":{Campaign}",
            async call => (await call.Org.Groups.Campaigns[416].GetAsync(cancellationToken: call.Token)).Value.Name, "camp-3");
        yield return One(
            "get an address", Kinds.Get, "GET", AddressPath, $"\"address\":{Address}",
            async call => (await call.Org.Indicators.Addresses["192.0.2.1"].GetAsync(cancellationToken: call.Token)).Value.Ip, "192.0.2.1");
        yield return One(
            "get a task", Kinds.Get, "GET", "/v2/tasks/4", """ "task":{"id":4,"name":"call"} """,
            async call => (await call.Org.Tasks[4].GetAsync(cancellationToken: call.Token)).Value.Name, "call");
        yield return One(
            "get a victim", Kinds.Get, "GET", "/v2/victims/6", """ "victim":{"id":6,"name":"Ann"} """,
            async call => (await call.Org.Victims[6].GetAsync(cancellationToken: call.Token)).Value.Name, "Ann");
        yield return One(
            "get an owner", Kinds.Get, "GET", "/v2/owners/mine", """ "owner":{"id":1,"name":"Org"} """,
            async call => (await call.Client.Owners.GetMineAsync(call.Token)).Value.Name, "Org");
        yield return One(
            "find a campaign", Kinds.Find, "GET", "/v2/groups/campaigns/416", $"\"campaign\":{Campaign}",
            async call => (await call.Org.Groups.Campaigns[416].FindAsync(cancellationToken: call.Token))?.Name, "camp-3");
        yield return One(
            "find an address", Kinds.Find, "GET", AddressPath, $"\"address\":{Address}",
            async call => (await call.Org.Indicators.Addresses["192.0.2.1"].FindAsync(cancellationToken: call.Token))?.Ip, "192.0.2.1");
    }

    private static IEnumerable<Operation> Writes()
    {
        yield return One(
            "update a campaign", Kinds.Update, "PUT", "/v2/groups/campaigns/416", $"\"campaign\":{Campaign}",
            async call => (await call.Org.Groups.Campaigns[416].UpdateAsync(new() { Name = "camp-3" }, call.Token)).Value.Name, "camp-3");
        yield return One(
            "update an address", Kinds.Update, "PUT", AddressPath, $"\"address\":{Address}",
            async call => (await call.Org.Indicators.Addresses["192.0.2.1"].UpdateAsync(new() { Confidence = 5 }, call.Token)).Value.Ip,
            "192.0.2.1");
        yield return One(
            "create a campaign", Kinds.Create, "POST", "/v2/groups/campaigns", $"\"campaign\":{Campaign}",
            async call => (await call.Org.Groups.Campaigns.CreateAsync(new() { Name = "camp-3" }, call.Token)).Value.Name, "camp-3");
        yield return One(
            "create a task", Kinds.Create, "POST", "/v2/tasks", """ "task":{"id":4,"name":"call"} """,
            async call => (await call.Org.Tasks.CreateAsync(new() { Name = "call" }, call.Token)).Value.Name, "call");
        yield return One(
            "add an attribute", Kinds.Create, "POST", "/v2/groups/campaigns/416/attributes",
            """ "attribute":{"id":3,"type":"Description","value":"v"} """,
            async call => (await call.Org.Groups.Campaigns[416].Attributes.AddAsync("Description", "v", cancellationToken: call.Token)).Value.Value,
            "v");
        yield return One(
            "report a false positive", Kinds.Create, "POST", AddressPath + "/falsePositive", """ "falsePositive":{"count":1} """,
            async call => $"{(await call.Org.Indicators.Addresses["192.0.2.1"].ReportFalsePositiveAsync(call.Token)).Value.Count}", "1");
        yield return One(
            "create an address", Kinds.Upsert, "POST", "/v2/indicators/addresses", $"\"address\":{Address}",
            async call => (await call.Org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.1" }, call.Token)).Value.Ip, "192.0.2.1");
        yield return One(
            "create a host", Kinds.Upsert, "POST", "/v2/indicators/hosts", """ "host":{"id":8,"hostName":"a.example"} """,
            async call => (await call.Org.Indicators.Hosts.CreateAsync(new() { HostName = "a.example" }, call.Token)).Value.HostName, "a.example");
        yield return One(
            "create or update an address", Kinds.Upsert, "POST", "/v2/indicators/addresses", $"\"address\":{Address}",
            async call => (await call.Org.Indicators.Addresses.CreateOrUpdateAsync(new() { Ip = "192.0.2.1" }, call.Token)).Value.Ip, "192.0.2.1");
        yield return Plain(
            "add a tag", Kinds.Add, "POST", "/v2/groups/campaigns/416/tags/x",
            call => call.Org.Groups.Campaigns[416].Tags.AddAsync("x", call.Token));
        yield return Plain(
            "add a security label", Kinds.Add, "POST", "/v2/groups/campaigns/416/securityLabels/TLP%3ARED",
            call => call.Org.Groups.Campaigns[416].SecurityLabels.AddAsync("TLP:RED", call.Token));
        yield return Plain(
            "add an association", Kinds.Add, "POST", "/v2/groups/campaigns/416/groups/adversaries/417",
            call => call.Org.Groups.Campaigns[416].Groups.Adversaries.AddAsync(417, call.Token));
        yield return Plain(
            "delete a campaign", Kinds.Delete, "DELETE", "/v2/groups/campaigns/416",
            call => call.Org.Groups.Campaigns[416].DeleteAsync(call.Token));
        yield return Plain(
            "delete an address", Kinds.Delete, "DELETE", AddressPath,
            call => call.Org.Indicators.Addresses["192.0.2.1"].DeleteAsync(call.Token));
        yield return Plain(
            "remove a tag", Kinds.Delete, "DELETE", "/v2/groups/campaigns/416/tags/x",
            call => call.Org.Groups.Campaigns[416].Tags.RemoveAsync("x", call.Token));
        yield return Plain(
            "remove an association", Kinds.Delete, "DELETE", "/v2/groups/campaigns/416/groups/adversaries/417",
            call => call.Org.Groups.Campaigns[416].Groups.Adversaries.RemoveAsync(417, call.Token));
        yield return Plain(
            "add an observation", Kinds.Act, "POST", AddressPath + "/observations",
            call => call.Org.Indicators.Addresses["192.0.2.1"].Observations.AddAsync(2, cancellationToken: call.Token));
        yield return Plain(
            "activate a playbook", Kinds.Open, "POST", "/v2/playbooks/5/activate",
            call => call.Client.Playbooks[5].ActivateAsync(call.Token));
    }

    // A call whose response has one object.
    private static Operation One(
        string name, Kinds kind, string method, string path, string data, Func<Call, Task<string?>> run, string right) => new(name, kind)
        {
            Start = () => _ => ServerResponse.Data(data.Trim(), method == "POST" ? 201 : 200),
            IsTarget = request => request.Method == method && request.Path == path,
            Run = async call => call.Add(await run(call)),
            Right = [right],
        };

    // A call whose response has none. What was deleted is not found afterwards.
    private static Operation Plain(string name, Kinds kind, string method, string path, Func<Call, Task> run) => new(name, kind)
    {
        Start = () =>
        {
            var isThere = true;
            return _ =>
            {
                var response = isThere ? ServerResponse.Success : ServerResponse.NotFound;
                isThere &= kind != Kinds.Delete;
                return response;
            };
        },
        IsTarget = request => request.Method == method && request.Path == path,
        Run = async call =>
        {
            await run(call);
            call.Add("done");
        },
        Right = ["done"],
    };
}
