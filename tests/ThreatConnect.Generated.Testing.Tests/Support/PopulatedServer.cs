namespace ThreatConnect.Testing.Tests.Support;

/// <summary>A simulator with an object of every type, and all of them associated, so that every documented path finds its object.</summary>
internal sealed class PopulatedServer : IAsyncDisposable
{
    private readonly Dictionary<string, string> _parameters = new()
    {
        ["groupType"] = "campaigns",
        ["associatedGroupType"] = "threats",
        ["indicatorType"] = "addresses",
        ["indicator"] = "192.0.2.1",
        ["associatedIndicatorType"] = "hosts",
        ["associatedIndicator"] = "a.example",
        ["targetIndicatorType"] = "hosts",
        ["targetIndicator"] = "a.example",
        ["associationType"] = "dnsPtrRecord",
        ["associationTypeName"] = "Adversary",
        ["indicatorTypeName"] = "Address",
        ["attributeTypeName"] = "Description",
        ["securityLabel"] = "TLP%3AGREEN",
        ["tagName"] = "Crime%2Fware",
        ["adversaryAssetType"] = "handles",
        ["fileHash"] = "905AD8176A569A36421BF54C04BA7F95",
        ["fileAction"] = "traffic",
        ["victimAssetType"] = "webSites",
    };

    private PopulatedServer(TestServer server) => Server = server;

    public TestServer Server { get; }

    public IReadOnlyDictionary<string, string> Parameters => _parameters;

    public static async Task<PopulatedServer> CreateAsync()
    {
        var populated = new PopulatedServer(await TestServer.StartAsync(clock => new SimulatorOptions
        {
            TimeProvider = clock,
            BulkReports = [new SimulatedBulkReport("Common Community")],
        }));
        await populated.CreateItemsAsync();
        await populated.AddMetadataAsync();
        await populated.AssociateAsync();
        await populated.CreateFilesAsync();
        await populated.ReportObservationsAsync();
        await populated.CreateToolsAsync();
        await populated.CreateBatchesAsync();
        return populated;
    }

    /// <summary>A documented path with the values of this server in it.</summary>
    public string Fill(string path)
    {
        if (path.Contains("adversaryAssets", StringComparison.Ordinal))
        {
            path = path
                .Replace("{groupId}", _parameters["adversaryId"], StringComparison.Ordinal)
                .Replace("{assetId}", _parameters["handleId"], StringComparison.Ordinal);
        }

        if (path.Split('/') is [_, _, "groups", ("documents" or "reports" or "signatures") and var branch, _, var action])
        {
            path = path.Replace("{groupId}", _parameters[$"{action} of {branch}"], StringComparison.Ordinal);
        }

        if (path.Contains("{attributeId}", StringComparison.Ordinal))
        {
            path = path.Replace("{attributeId}", _parameters["attribute of " + path.Split('/')[2]], StringComparison.Ordinal);
        }

        // The assets of a victim are its own; every other path is about the asset of another victim.
        if (path.StartsWith("/v2/victims/{victimId}/victimAssets", StringComparison.Ordinal))
        {
            path = path.Replace("{victimId}", _parameters["associatedVictimId"], StringComparison.Ordinal);
        }

        if (path.EndsWith("/errors", StringComparison.Ordinal) || path.EndsWith("/results", StringComparison.Ordinal))
        {
            path = path.Replace("{batchId}", _parameters["finishedBatchId"], StringComparison.Ordinal);
        }

        if (path.StartsWith("/v2/indicators/hosts/", StringComparison.Ordinal))
        {
            path = path.Replace("{indicator}", _parameters["associatedIndicator"], StringComparison.Ordinal);
        }

        if (path.StartsWith("/v2/indicators/bulk", StringComparison.Ordinal))
        {
            path += "?owner=Common%20Community";
        }

        return _parameters.Aggregate(
            path,
            (filled, parameter) => filled.Replace($"{{{parameter.Key}}}", parameter.Value, StringComparison.Ordinal));
    }

    /// <summary>Sends what a documented path asks for.</summary>
    public Task<TestResponse> SendAsync(string verb, string path) => path.EndsWith("/createAndUpload", StringComparison.Ordinal)
        ? new BatchServer(Server).CreateAndUploadAsync(BatchServer.Config(), """{"indicator":[]}""")
        : Server.SendAsync(verb, Fill(path), BodyOf(verb, path));

    /// <summary>The body of a request that creates or changes what the path names; null where there is none.</summary>
    public static string? BodyOf(string verb, string path) => (verb, path) switch
    {
        ("POST", "/v2/groups/{groupType}") or ("PUT", "/v2/groups/{groupType}/{groupId}") => """{"name":"another"}""",
        ("POST", "/v2/indicators/{indicatorType}") => """{"ip":"192.0.2.2"}""",
        ("PUT", "/v2/indicators/{indicatorType}/{indicator}") => """{"rating":3.0}""",
        ("POST", "/v2/tasks" or "/v2/victims" or "/v2/tags" or "/v2/securityLabels") => """{"name":"another"}""",
        ("PUT", "/v2/tasks/{taskId}" or "/v2/victims/{victimId}" or "/v2/tags/{tagName}" or "/v2/securityLabels/{securityLabel}") =>
            """{"name":"another"}""",
        ("POST", _) when path.EndsWith("/attributes", StringComparison.Ordinal) => """{"type":"Description","value":"v"}""",
        ("PUT", _) when path.EndsWith("/{attributeId}", StringComparison.Ordinal) => """{"value":"w"}""",
        ("POST", _) when path.EndsWith("/{adversaryAssetType}", StringComparison.Ordinal) => """{"handle":"h"}""",
        ("PUT", _) when path.Contains("/adversaryAssets/", StringComparison.Ordinal) => """{"handle":"i"}""",
        ("POST", "/v2/victims/{victimId}/victimAssets/{victimAssetType}") => """{"webSite":"c.example"}""",
        ("PUT", "/v2/victims/{victimId}/victimAssets/{victimAssetType}/{assetId}") => """{"webSite":"d.example"}""",
        (_, "/v2/groups/documents/{groupId}/upload" or "/v2/groups/reports/{groupId}/upload") => "any bytes",
        ("POST", "/v2/indicators/{indicatorType}/{indicator}/observations") => """{"count":1}""",
        ("POST", "/v2/indicators/files/{fileHash}/fileOccurrences") => """{"path":"p"}""",
        ("PUT", "/v2/indicators/files/{fileHash}/fileOccurrences/{fileOccurrenceId}") => """{"path":"p"}""",
        ("POST", "/v2/customMetrics") => """{"name":"another","dataType":"Sum","interval":"Daily"}""",
        ("PUT", "/v2/customMetrics/{metric}") => """{"description":"d"}""",
        ("POST", "/v2/customMetrics/{metric}/data") => """{"value":1}""",
        ("POST", "/v2/notifications") => """{"message":"m","notificationType":"t","priority":"low","recipients":"r"}""",
        ("POST", "/v2/playbooks" or "/v2/playbooks/{playbookIdOrXid}") => """{"name":"another"}""",
        ("POST", "/v2/batch") => BatchServer.Config(),
        ("POST", "/v2/batch/{batchId}") => """{"indicator":[]}""",
        _ => null,
    };

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private async Task CreateItemsAsync()
    {
        _parameters["userName"] = Server.Simulator.AccessId;
        _parameters["ownerId"] = (await Server.GetAsync("/v2/owners/mine")).Data["owner"]!["id"]!.ToString();
        _parameters["groupId"] = await Server.CreateAsync("/v2/groups/campaigns", """{"name":"campaign"}""");
        _parameters["associatedGroupId"] = await Server.CreateAsync("/v2/groups/threats", """{"name":"threat"}""");
        _parameters["adversaryId"] = await Server.CreateAsync("/v2/groups/adversaries", """{"name":"adversary"}""");
        _parameters["handleId"] = await Server.CreateAsync(
            $"/v2/groups/adversaries/{_parameters["adversaryId"]}/adversaryAssets/handles",
            """{"handle":"h"}""");
        await Server.CreateAsync("/v2/indicators/addresses", """{"ip":"192.0.2.1"}""");
        await Server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example"}""");
        _parameters["taskId"] = await Server.CreateAsync("/v2/tasks", """{"name":"task"}""");
        _parameters["associatedTaskId"] = await Server.CreateAsync("/v2/tasks", """{"name":"other task"}""");
        _parameters["victimId"] = await Server.CreateAsync("/v2/victims", """{"name":"victim"}""");
        _parameters["associatedVictimId"] = await Server.CreateAsync("/v2/victims", """{"name":"other victim"}""");
        await Server.CreateAsync($"/v2/victims/{_parameters["victimId"]}/victimAssets/phoneNumbers", """{"phoneType":"1"}""");
        _parameters["assetId"] = await Server.CreateAsync(
            $"/v2/victims/{_parameters["associatedVictimId"]}/victimAssets/webSites",
            """{"webSite":"b.example"}""");
    }

    private async Task AddMetadataAsync()
    {
        string[] items = ["groups/{groupType}/{groupId}", "indicators/{indicatorType}/{indicator}", "tasks/{taskId}", "victims/{victimId}"];
        foreach (var item in items)
        {
            var path = Fill($"/v2/{item}");
            var attribute = await Server.CreateAsync(path + "/attributes", """{"type":"Description","value":"v"}""");
            _parameters["attribute of " + item.Split('/')[0]] = attribute;
            await AddAsync($"{path}/attributes/{attribute}/securityLabels/{{securityLabel}}");
            await AddAsync(path + "/securityLabels/{securityLabel}");
            await AddAsync(path + "/tags/{tagName}");
        }

        await AddAsync("/v2/tasks/{taskId}/assignees/{userName}", HttpStatusCode.OK);
        await AddAsync("/v2/tasks/{taskId}/escalatees/{userName}", HttpStatusCode.OK);
    }

    private async Task AssociateAsync()
    {
        foreach (var item in new[] { "groups/{groupType}/{groupId}", "indicators/{indicatorType}/{indicator}", "tasks/{taskId}" })
        {
            await AddAsync($"/v2/{item}/groups/{{associatedGroupType}}/{{associatedGroupId}}");
            await AddAsync($"/v2/{item}/indicators/{{associatedIndicatorType}}/{{associatedIndicator}}");
            await AddAsync($"/v2/{item}/victimAssets/{{victimAssetType}}/{{assetId}}");
            await AddAsync($"/v2/{item}/victims/{{victimId}}");
        }

        await AddAsync(
            "/v2/indicators/{indicatorType}/{indicator}/associations/{associationType}/indicators/{targetIndicatorType}/{targetIndicator}");
        await AddAsync("/v2/groups/{groupType}/{groupId}/tasks/{taskId}");
        await AddAsync("/v2/indicators/{indicatorType}/{indicator}/tasks/{taskId}");
        await AddAsync("/v2/victims/{victimId}/tasks/{taskId}");
        await AddAsync("/v2/tasks/{taskId}/tasks/{associatedTaskId}");
        await AddAsync("/v2/groups/{associatedGroupType}/{associatedGroupId}/victims/{victimId}");
        await AddAsync("/v2/groups/{associatedGroupType}/{associatedGroupId}/victims/{associatedVictimId}");
        await AddAsync("/v2/groups/{groupType}/{groupId}/victims/{victimId}");
    }

    private async Task CreateFilesAsync()
    {
        foreach (var branch in new[] { "documents", "reports" })
        {
            const string body = """{"name":"n","fileName":"f"}""";
            _parameters[$"upload of {branch}"] = await Server.CreateAsync($"/v2/groups/{branch}", body);
            var full = _parameters[$"download of {branch}"] = await Server.CreateAsync($"/v2/groups/{branch}", body);
            (await Server.UploadAsync("POST", $"/v2/groups/{branch}/{full}/upload", [1, 2, 3])).ShouldBeSuccess();
        }

        _parameters["download of signatures"] = await Server.CreateAsync(
            "/v2/groups/signatures", """{"name":"n","fileName":"f","fileType":"Snort","fileText":"t"}""");
        await Server.CreateAsync("/v2/indicators/files", $$"""{"md5":"{{_parameters["fileHash"]}}"}""");
        _parameters["fileOccurrenceId"] = await Server.CreateAsync(
            Fill("/v2/indicators/files/{fileHash}/fileOccurrences"),
            """{"fileName":"f"}""");
        await AddAsync("/v2/indicators/files/{fileHash}/actions/{fileAction}/indicators/{targetIndicatorType}/{targetIndicator}");
    }

    private async Task ReportObservationsAsync()
    {
        (await Server.PostAsync(Fill("/v2/indicators/{indicatorType}/{indicator}/observations"), """{"count":1}""")).ShouldBeSuccess();
        await Server.CreateAsync("/v2/indicators/addresses", """{"ip":"192.0.2.9"}""");
        (await Server.DeleteAsync("/v2/indicators/addresses/192.0.2.9")).ShouldBeSuccess();
        Server.Simulator.AddDnsResolution(_parameters["associatedIndicator"], _parameters["indicator"], Server.Clock.Now);
    }

    private async Task CreateToolsAsync()
    {
        _parameters["metric"] = await Server.CreateAsync("/v2/customMetrics", """{"name":"metric","dataType":"Sum","interval":"Daily"}""");
        _parameters["playbookIdOrXid"] = (await Server.PostAsync("/v2/playbooks", """{"name":"playbook"}""")).Json["groupXid"]!.ToString();
    }

    private async Task AddAsync(string path, HttpStatusCode expected = HttpStatusCode.Created)
    {
        var response = await Server.PostAsync(Fill(path));
        response.Status.Should().Be(expected, "the response to {0} was {1}", path, response.Text);
    }

    // One job waits for its content, and one has errors to show.
    private async Task CreateBatchesAsync()
    {
        var batch = new BatchServer(Server);
        await Server.CreateAsync("/v2/indicators/addresses?owner=Common%20Community", """{"ip":"192.0.2.1"}""");
        var finished = await batch.RunAsync(BatchServer.Config(), """{"indicator":[{"type":"Nonsense","summary":"a"}]}""");
        _parameters["finishedBatchId"] = finished.Id;
        _parameters["batchId"] = await batch.CreateAsync(BatchServer.Config());
    }
}
