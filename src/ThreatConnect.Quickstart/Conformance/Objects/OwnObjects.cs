using ThreatConnect.Quickstart.Conformance.Probing;

namespace ThreatConnect.Quickstart.Conformance.Objects;

// Creates an object of each type, so that a run that writes reaches what an instance may have nothing of.
internal sealed class OwnObjects(ConformanceRun run, OwnRequests requests)
{
    private static readonly (string Branch, string Body)[] s_victimAssets =
    [
        ("emailAddresses", """{"address":"conformance@example.com","addressType":"Work"}"""),
        ("networkAccounts", """{"account":"conformance","network":"Example"}"""),
        ("phoneNumbers", """{"phoneType":"1-555-0100"}"""),
        ("socialNetworks", """{"account":"conformance","network":"Example"}"""),
        ("webSites", """{"webSite":"conformance.example"}"""),
    ];

    private static readonly (string Branch, string Body)[] s_adversaryAssets =
    [
        ("handles", """{"handle":"conformance"}"""),
        ("phoneNumbers", """{"phoneNumber":"1-555-0100"}"""),
        ("urls", """{"url":"http://example.com"}"""),
    ];

    private readonly OwnValues _values = new();

    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        await CreateNamesAsync(cancellationToken);
        await CreateGroupsAsync(cancellationToken);
        await CreateIndicatorsAsync(cancellationToken);
        await CreateTasksAndVictimsAsync(cancellationToken);
        await AddDetailsAsync(cancellationToken);
        await new OwnBatches(run, requests, _values).RunAsync(cancellationToken);
    }

    private async Task CreateNamesAsync(CancellationToken cancellationToken)
    {
        await CreateNamedAsync("/v2/tags", "tagName", _values.Tag, cancellationToken);
        await CreateNamedAsync("/v2/securityLabels", "securityLabel", _values.SecurityLabel, cancellationToken);
        await requests.CreateAsync(
            "/v2/customMetrics", $$"""{"name":"{{_values.Metric}}","dataType":"Sum","interval":"Daily"}""", cancellationToken, "metric");
        if (requests.Fill("/v2/customMetrics/{metric}/data") is { } data)
        {
            await requests.SendAsync("POST", data, cancellationToken, """{"value":1}""");
        }
    }

    private async Task CreateNamedAsync(string list, string parameter, string name, CancellationToken cancellationToken)
    {
        if (await requests.SendAsync("POST", list, cancellationToken, $$"""{"name":"{{name}}"}""") is not null)
        {
            requests.Set(parameter, name);
            requests.AddCreated($"{list}/{Probe.Segment(name)}");
        }
    }

    private async Task CreateGroupsAsync(CancellationToken cancellationToken)
    {
        foreach (var (branch, body) in _values.Groups())
        {
            await requests.CreateAsync($"/v2/groups/{branch}", body, cancellationToken, branch);
        }

        Alias("campaigns", "groupId", "groupType", " of groups", " of indicators");
        Alias("threats", "associatedGroupId", "associatedGroupType");
        Alias("threats", "groupId", "groupType", " of tags", " of securityLabels");
        foreach (var (branch, body) in s_adversaryAssets)
        {
            if (requests.Fill($"/v2/groups/adversaries/{{adversaries}}/adversaryAssets/{branch}") is { } list)
            {
                await requests.CreateAsync(list, body, cancellationToken, branch);
            }
        }

        foreach (var branch in (string[])["documents", "reports"])
        {
            if (requests.Fill($"/v2/groups/{branch}/{{{branch}}}/upload") is { } upload)
            {
                await requests.SendAsync(FileOf("POST", upload), cancellationToken);
            }
        }
    }

    private async Task CreateIndicatorsAsync(CancellationToken cancellationToken)
    {
        foreach (var (branch, value, body) in _values.Indicators())
        {
            var path = $"/v2/indicators/{branch}/{Probe.Segment(value)}";

            // An object that was there before is not the run's own: it is not changed, and not deleted.
            if (await run.GetAsync(path, cancellationToken) is { Status: 404 }
                && await requests.SendAsync("POST", $"/v2/indicators/{branch}", cancellationToken, body) is not null)
            {
                requests.Set(branch, value);
                requests.AddCreated(path);
            }
        }

        Alias("addresses", "indicator", "indicatorType", " of indicators");
        Alias("hosts", "associatedIndicator", "associatedIndicatorType");
        Alias("userAgents", "targetIndicator", "targetIndicatorType");
        Alias("hosts", "indicator", "indicatorType", " of tags", " of securityLabels");
        Alias("files", "fileHash");
        requests.Set("associationType", "addressToUserAgent");
        requests.Set("fileAction", "userAgent");
    }

    private async Task CreateTasksAndVictimsAsync(CancellationToken cancellationToken)
    {
        await requests.CreateAsync("/v2/tasks", """{"name":"conformance"}""", cancellationToken, "associatedTaskId");
        Alias("associatedTaskId", "taskId", type: null, " of victims");
        await requests.CreateAsync("/v2/tasks", """{"name":"conformance","dueDate":"2099-05-06T00:00:00Z"}""", cancellationToken, "taskId");
        foreach (var victim in (string[])["associatedVictimId", "victimId"])
        {
            await requests.CreateAsync("/v2/victims", """{"name":"conformance"}""", cancellationToken, victim);
            await CreateAssetsAsync(victim, cancellationToken);
        }

        if (await run.Prober.SendAsync(Probe.Get("/v2/whoami"), cancellationToken) is { IsSuccess: true } whoAmI)
        {
            requests.Set("userName", $"{whoAmI.Items().FirstOrDefault()?["userName"]}");
        }
    }

    private async Task CreateAssetsAsync(string victim, CancellationToken cancellationToken)
    {
        foreach (var (branch, body) in s_victimAssets)
        {
            if (requests.Fill($"/v2/victims/{{{victim}}}/victimAssets/{branch}") is { } list)
            {
                await requests.CreateAsync(list, body, cancellationToken, "assetId");
                requests.Set("victimAssetType", branch);
            }
        }
    }

    private async Task AddDetailsAsync(CancellationToken cancellationToken)
    {
        foreach (var list in OwnRequestsOf.Attributes)
        {
            if (requests.Fill(list) is { } attributes)
            {
                await requests.CreateAsync(
                    attributes,
                    """{"type":"Description","value":"A description."}""",
                    cancellationToken,
                    $"attributeId of {list.Split('/')[2]}");
            }
        }

        foreach (var path in OwnRequestsOf.Links().Select(requests.Fill).OfType<string>())
        {
            if (await requests.SendAsync("POST", path, cancellationToken) is not null)
            {
                run.Discovery.AddWithParents(path);
            }
        }

        await LinkVictimsAsync(cancellationToken);

        if (requests.Fill("/v2/indicators/{indicatorType}/{indicator}") is { } indicator)
        {
            await requests.SendAsync("POST", $"{indicator}/observations", cancellationToken, """{"count":1}""");
            await requests.SendAsync("POST", $"{indicator}/falsePositive", cancellationToken);
        }

        if (requests.Fill("/v2/indicators/files/{fileHash}/fileOccurrences") is { } occurrences)
        {
            await requests.CreateAsync(
                occurrences, """{"fileName":"conformance.txt","path":"C:\\Temp"}""", cancellationToken, "fileOccurrenceId");
        }
    }

    // Victims are associated with each other by what both are associated with.
    private async Task LinkVictimsAsync(CancellationToken cancellationToken)
    {
        foreach (var victim in (string[])["victimId", "associatedVictimId"])
        {
            if (requests.Fill($"/v2/groups/threats/{{threats}}/victims/{{{victim}}}") is { } path)
            {
                await requests.SendAsync("POST", path, cancellationToken);
            }
        }
    }

    // Gives a parameter of paths the value of another, and its type the branch.
    private void Alias(string branch, string parameter, string? type = null, params string[] scopes)
    {
        if (requests.Fill($"/v2//{{{branch}}}") is not { } path)
        {
            return;
        }

        var value = Uri.UnescapeDataString(path.Split('/')[^1]);
        foreach (var scope in scopes.DefaultIfEmpty(""))
        {
            requests.Set($"{parameter}{scope}", value);
            if (type is not null)
            {
                requests.Set($"{type}{scope}", branch);
            }
        }
    }

    public static Probe FileOf(string method, string path) =>
        new(method, path) { Body = "a text"u8.ToArray(), ContentType = "application/octet-stream" };
}
