namespace ThreatConnect.Tests.Fuzzing;

/// <summary>The forms of answers that the platform gives, in its own odd ways of writing them.</summary>
internal static class ResponseShapes
{
    private const string Md5 = "D41D8CD98F00B204E9800998ECF8427E";

    private const string Attached = """
        "attribute":[{"id":"54321","type":"Description","value":"x","dateAdded":1385406165000,"displayed":"true","source":"s","securityLabel":{"name":"TLP:RED"}}],
        "tag":[{"name":"Crimeware","description":"d","webLink":" w"},{"name":"b"}],
        "securityLabel":[{"name":"TLP:AMBER+STRICT","description":"d","dateAdded":"2017-07-13","color":"E6EA3C"}]
        """;

    private const string Rated = """
        "dateAdded":"2017-07-13T17:50:17","lastModified":"2016-07-13T17:50:25-05:00Z","rating":"4.00","confidence":72.5,"threatAssessRating":4.37,"threatAssessConfidence":50,"threatAssessScore":"512",
        "calScore":7,"calIndicatorStatus":2,"observationCount":3,"privateFlag":0,"active":"true","activeLocked":false,"additionalOwners":[],"source":"s","description":"d","webLink":"https://x/y"
        """;

    /// <summary>Answers of one object.</summary>
    public static IReadOnlyList<ResponseShape> Singles { get; } =
    [
        ResponseShape.Single("campaign", $$$$"""{"status":"Success","data":{"campaign":{"id":"416","name":"camp-3","owner":{"id":0,"name":"MyOrg","type":"Organization"},"dateAdded":"2017-07-13T17:50:17Z","firstSeen":"2017-7-13T00:00:00-04:00","xid":"uuid:11","communityOrSource":false,"webLink":"w",{{{{Attached}}}}}}}""", (tc, token) => tc.Groups.Campaigns[416].GetAsync(Include.All, token)),
        ResponseShape.Single("document", """{"status":"Success","data":{"document":{"id":1,"name":"d","owner":{"id":1,"name":"o","type":"Source"},"fileName":"a.pdf","fileSize":"1024","status":"Success","malware":true}}}""", (tc, token) => tc.Groups.Documents[1].GetAsync(cancellationToken: token)),
        ResponseShape.Single("email", """{"status":"Success","data":{"email":{"id":1,"name":"e","score":"12","to":"","from":"a@b","subject":"s","header":"h","body":"b"}}}""", (tc, token) => tc.Groups.Emails[1].GetAsync(cancellationToken: token)),
        ResponseShape.Single("incident", """{"status":"Success","data":{"incident":{"id":1,"name":"i","eventDate":null,"status":"None"}}}""", (tc, token) => tc.Groups.Incidents[1].GetAsync(cancellationToken: token)),
        ResponseShape.Other("find", """{"status":"Success","data":{"adversary":{"id":1,"name":"a"}}}""", (tc, token) => tc.Groups.Adversaries[1].FindAsync(cancellationToken: token)),
        ResponseShape.Single("address", $$$$"""{"status":"Success","data":{"address":{"id":7,"ip":"192.0.2.1","owner":{"id":1,"name":"o"},{{{{Rated}}}},{{{{Attached}}}}}}}""", (tc, token) => tc.Indicators.Addresses["192.0.2.1"].GetAsync(Include.All, token)),
        ResponseShape.Single("host", $$$$"""{"data":{"host":{"hostName":"example.com","id":7,"dnsActive":"true","whoisActive":"false",{{{{Rated}}}}}},"status":"Success"}""", (tc, token) => tc.Indicators.Hosts["example.com"].GetAsync(cancellationToken: token)),
        ResponseShape.Single("file", $$$$"""{"status":"Success","data":{"file":{"id":7,"md5":"{{{{Md5}}}}","size":"17",{{{{Rated}}}}}}}""", (tc, token) => tc.Indicators.Files[Md5].GetAsync(cancellationToken: token)),
        ResponseShape.Single("registry key", """{"status":"Success","data":{"registryKey":{"id":7,"Key Name":"HKEY_LOCAL_MACHINE\\a","Value Name":"b","Value Type":"REG_SZ","type":"Registry Key"}}}""", (tc, token) => tc.Indicators.RegistryKeys[@"HKLM\a", "b", RegistryValueType.RegSz].GetAsync(cancellationToken: token)),
        ResponseShape.Other("custom indicator", """{"status":"Success","data":{"voodooDoll":{"id":7,"type":"Voodoo Doll","Doll Name":"x","Pins":3,"ownerName":"o"}}}""", (tc, token) => GetValueAsync(tc, token)),
        ResponseShape.Single("task", $$$$"""{"status":"Success","data":{"task":{"id":7,"name":"t","owner":{"id":1,"name":"o"},"status":"In Progress","escalated":"false","overdue":true,"dueDate":"2017-07-13T17:50:17.344Z","assignee":[{"userName":"1","firstName":"a"}],"escalatee":{"userName":"2"},{{{{Attached}}}}}}}""", (tc, token) => tc.Tasks[7].GetAsync(Include.All, token)),
        ResponseShape.Single("victim", $$$$"""{"status":"Success","data":{"victim":{"id":"7","name":"v","org":"","suborg":"","workLocation":"","nationality":"","webLink":"w",{{{{Attached}}}}}}}""", (tc, token) => tc.Victims[7].GetAsync(Include.All, token)),
        ResponseShape.Single("victim asset", """{"status":"Success","data":{"victimPhone":{"id":7,"type":"Phone","phoneType":"+1 555","webLink":"w"}}}""", (tc, token) => tc.Victims[7].Assets.PhoneNumbers[7].GetAsync(token)),
        ResponseShape.Single("adversary asset", """{"status":"Success","data":{"adversaryHandle":{"id":"7","type":"Handle","handle":"h","webLink":"w"}}}""", (tc, token) => tc.Groups.Adversaries[7].Assets.Handles[7].GetAsync(token)),
        ResponseShape.Single("attribute", """{"status":"Success","data":{"attribute":{"id":7,"type":"Source","value":"v","dateAdded":"2017-07-13T17:50:17","displayed":false}}}""", (tc, token) => tc.Groups.Campaigns[7].Attributes[7].GetAsync(additional: true, token)),
        ResponseShape.Single("tag", """{"status":"Success","data":{"tag":{"name":"Crimeware","webLink":"w"}}}""", (tc, token) => tc.Tags["Crimeware"].GetAsync(token)),
        ResponseShape.Single("security label", """{"status":"Success","data":{"resultCount":1,"securityLabel":{"name":"TLP:RED","dateAdded":"2017-07-13T17:50:17Z"}}}""", (tc, token) => tc.SecurityLabels["TLP:RED"].GetAsync(token)),
        ResponseShape.Single("owner", """{"status":"Success","data":{"resultCount":1,"owner":{"id":0,"name":"MyOrg","type":"Organization","itemId":"x"}}}""", (tc, token) => tc.Owners.GetMineAsync(token)),
        ResponseShape.Single("who am I", """{"status":"Success","data":{"user":{"userName":"12345678901234567890","firstName":"a","lastName":"b","pseudonym":"p","role":"Api User"}}}""", (tc, token) => tc.WhoAmIAsync(token)),
        ResponseShape.Single("indicator type", """{"status":"Success","data":{"indicatorType":{"name":"Address","custom":"false","parsable":"true","apiBranch":"addresses","apiEntity":"address","regexes":["a","b"],"keys":{"key1":"ip"}}}}""", (tc, token) => tc.Types.Indicators.GetAsync("address", additional: true, token)),
        ResponseShape.Single("attribute type", """{"status":"Success","data":{"attributeType":{"name":"Description","maxSize":"500","validationRule":{"id":1,"name":"n"},"allowMarkdown":true}}}""", (tc, token) => tc.Types.Attributes.GetAsync("Description", validationRule: true, token)),
        ResponseShape.Single("created", """{"status":"Success","data":{"url":{"id":7,"owner":{"id":1,"name":"o"},"text":"http://example.com","rating":3.0}}}""", (tc, token) => tc.Indicators.Urls.CreateAsync(new() { Text = "http://example.com" }, token)),
    ];

    /// <summary>Answers of many objects.</summary>
    public static IReadOnlyList<ResponseShape> Lists { get; } =
    [
        ResponseShape.List("groups", """{"status":"Success","data":{"resultCount":3,"group":[{"id":1,"name":"a","type":"Campaign","ownerName":"o","dateAdded":"2017-07-13T17:50:17"},{"id":"2","name":"b","type":"Kind Of Tomorrow"},{"id":3,"name":"c"}]}}""", tc => tc.Groups.ListAsync()),
        ResponseShape.List("adversaries", $$$$"""{"status":"Success","data":{"resultCount":"2","adversary":[{"id":1,"name":"a","owner":{"id":1,"name":"o"},{{{{Attached}}}}},{"id":2,"name":"b"}]}}""", tc => tc.Groups.Adversaries.ListAsync(include: Include.All)),
        ResponseShape.List("campaigns by tag", """{"status":"Success","data":{"resultCount":1,"group":[{"id":1,"name":"a","firstSeen":"2017-06-19"}]}}""", tc => tc.Tags["x"].Groups.Campaigns.ListAsync()),
        ResponseShape.List("indicators", $$$$"""{"status":"Success","data":{"resultCount":2,"indicator":[{"id":1,"ownerName":"o","type":"Address","summary":"192.0.2.1",{{{{Rated}}}}},{"id":2,"type":"File","summary":"{{{{Md5}}}} :  : ","ownerName":"o"}]}}""", tc => tc.Indicators.ListAsync()),
        ResponseShape.List("addresses", $$$$"""{"status":"Success","data":{"resultCount":2,"address":[{"id":1,"ip":"192.0.2.1","ownerName":"o",{{{{Rated}}}}},{"id":"2","ip":"2001:db8:0:0:0:0:0:1"}]}}""", tc => tc.Indicators.Addresses.ListAsync()),
        ResponseShape.List("files of a mixed list", $$$$"""{"status":"Success","data":{"resultCount":2,"indicator":[{"id":1,"type":"File","summary":"{{{{Md5}}}} : DA39A3EE5E6B4B0D3255BFEF95601890AFD80709"},{"id":2,"summary":"{{{{Md5}}}}","md5":"{{{{Md5}}}}"}]}}""", tc => tc.Tags["x"].Indicators.Files.ListAsync()),
        ResponseShape.List("registry keys of a mixed list", """{"status":"Success","data":{"resultCount":1,"indicator":[{"id":1,"type":"Registry Key","summary":"HKEY_LOCAL_MACHINE\\a : b : c : REG_SZ"}]}}""", tc => tc.Tags["x"].Indicators.RegistryKeys.ListAsync()),
        ResponseShape.List("custom indicators", """{"status":"Success","data":{"resultCount":1,"voodooDoll":[{"id":7,"Doll Name":"x","Pins":3}]}}""", tc => tc.Indicators.OfType("Voodoo Doll").ListAsync()),
        ResponseShape.List("linked indicators", """{"status":"Success","data":{"indicator":{"id":7,"type":"Host","summary":"example.com"}}}""", tc => tc.Groups.Campaigns[1].Indicators.Hosts.ListAsync()),
        ResponseShape.List("tasks", """{"status":"Success","data":{"resultCount":1,"task":[{"id":"7","name":"t","ownerName":"o","status":"Not Started","escalated":false,"reminded":false,"overdue":false}]}}""", tc => tc.Tasks.ListAsync()),
        ResponseShape.List("victims", """{"status":"Success","data":{"resultCount":1,"victim":[{"id":"7","name":"v","org":"","webLink":"w"}]}}""", tc => tc.Victims.ListAsync()),
        ResponseShape.List("victim assets", """{"status":"Success","data":{"resultCount":2,"victimAsset":[{"id":"7","name":"jo@example.com","type":"EmailAddress","webLink":"w"},{"id":8,"name":"+1","type":"Phone"}]}}""", tc => tc.Victims[7].Assets.ListAsync()),
        ResponseShape.List("typed victim assets", """{"status":"Success","data":{"victimAsset":[{"id":"7","name":"https://x","type":"WebSite"}]}}""", tc => tc.Victims[7].Assets.WebSites.ListAsync()),
        ResponseShape.List("adversary assets", """{"status":"Success","data":{"resultCount":1,"bucketAsset":[{"id":"7","name":"h","type":"Handle","webLink":"w"}]}}""", tc => tc.Groups.Adversaries[7].Assets.ListAsync()),
        ResponseShape.List("attributes", """{"status":"Success","data":{"resultCount":1,"attribute":[{"id":7,"type":"Source","value":"v","dateAdded":1385406165000}]}}""", tc => tc.Tasks[7].Attributes.ListAsync()),
        ResponseShape.List("tags", """{"status":"Success","data":{"resultCount":1,"tag":[{"name":"Crimeware","webLink":"w"}]}}""", tc => tc.Tags.ListAsync()),
        ResponseShape.List("labels of an item", """{"status":"Success","data":{"securityLabel":{"name":"TLP:RED","dateAdded":"2017-07-13T17:50:17Z"}}}""", tc => tc.Victims[7].SecurityLabels.ListAsync()),
        ResponseShape.List("owners", """{"status":"Success","data":{"resultCount":2,"owner":[{"id":0,"name":"MyOrg","type":"Organization"},{"id":1,"name":"c","type":"Community"}]}}""", tc => tc.Owners.ListAsync()),
        ResponseShape.List("members", """{"status":"Success","data":{"user":[{"userName":"jo","firstName":"Jo","lastName":"D"},{"userName":"12345678901234567890"}]}}""", tc => tc.Owners.ListMembersAsync()),
        ResponseShape.List("anonymous members", """{"anonymous":true,"status":"Success","resultCount":2,"members":[{"pseudonym":"x"},{"pseudonym":"y"}]}""", tc => tc.Owners.ListMembersAsync()),
        ResponseShape.List("metrics", """{"status":"Success","data":{"ownerMetric":[{"metricDate":"2017-06-19","ownerName":"o","totalIndicator":12,"averageIndicatorRating":2.5,"totalGroup":"3"}]}}""", tc => tc.Owners.ListMetricsAsync()),
        ResponseShape.List("indicator types", """{"status":"Success","data":{"resultCount":1,"indicatorType":[{"name":"ASN","custom":"true","parsable":"true","apiBranch":"asns","apiEntity":"asn","casePreference":"upper","value1Label":"AS Number","value1Type":"text","value2Label":""}]}}""", tc => tc.Types.Indicators.ListAsync()),
        ResponseShape.List("attribute types", """{"status":"Success","data":{"resultCount":1,"attributeType":[{"name":"Description","maxSize":500}]}}""", tc => tc.Types.Attributes.ListAsync()),
        ResponseShape.List("association types", """{"status":"Success","data":{"resultCount":1,"associationType":[{"name":"Adversary","custom":"false","fileAction":"false","apiBranch":"adversaries"}]}}""", tc => tc.Types.Associations.ListAsync()),
        ResponseShape.Other("count", """{"status":"Success","data":{"resultCount":3,"group":[{"id":1,"name":"a"}]}}""", (tc, token) => tc.Groups.ListAsync(cancellationToken: token).CountAsync(token)),
    ];

    /// <summary>Answers without an envelope, and those that are read while they come.</summary>
    public static IReadOnlyList<ResponseShape> Bare { get; } =
    [
        ResponseShape.Other("bulk report", $$$$"""{"indicator":[{"id":1,"type":"Address","summary":"192.0.2.1",{{{{Rated}}}},"attribute":[{"id":2,"type":"Source","value":"v"}],"tag":[{"name":"x"}]},{"id":"2","type":"Host","summary":"a.example"}]}""", async (tc, token) => await tc.Indicators.Bulk.ReadJsonAsync(cancellationToken: token).ToListAsync(token)),
        ResponseShape.Single("bulk status", """{"bulkStatus":{"name":"o","csvEnabled":true,"jsonEnabled":"false","nextRun":"2017-07-13T17:50:17Z","status":"Complete"}}""", (tc, token) => tc.Indicators.Bulk.GetStatusAsync(token)),
        ResponseShape.Single("batch status", """{"status":"Success","data":{"batchStatus":{"id":"7","status":"Completed","errorCount":1,"successCount":"2","unprocessCount":0}}}""", (tc, token) => tc.Batch[7].GetStatusAsync(token)),
        ResponseShape.Single("running batch", """{"status":"Running"}""", (tc, token) => tc.Batch[7].GetStatusAsync(token)),
        ResponseShape.List("batch errors", """[{"errorReason":"r","errorSource":{"summary":"a.example","type":"Host"},"errorMessage":"m $.indicator[1]"},{"errorReason":"s","errorSource":"x-1"}]""", tc => tc.Batch[7].ListErrorsAsync()),
        ResponseShape.List("batch results", """[{"code":"0x1005","severity":"Error","errorReason":"r","errorMessage":"m"}]""", tc => tc.Batch[7].ListResultsAsync()),
        ResponseShape.Single("playbook", """{"id":7,"groupXid":"x","name":"p","active":true,"updated":1554199200000,"labels":["a"],"priority":3,"novel":{"a":[1]},"playbookTriggerList":[{"id":1,"name":"t","odd":"\u00fc"}]}""", (tc, token) => tc.Playbooks[7].GetAsync(token)),
        ResponseShape.List("playbooks", """{"status":"Success","data":{"playbooks":[{"id":"7","name":"p"}]}}""", tc => tc.Playbooks.ListAsync()),
        ResponseShape.List("DNS resolutions", """{"status":"Success","data":{"dnsResolution":[{"resolutionDate":"2017-07-13T17:50:17Z","addresses":[{"ip":"192.0.2.1","ownerName":"o"}]}]}}""", tc => tc.Indicators.Hosts["a.example"].ListDnsResolutionsAsync()),
        ResponseShape.List("file occurrences", """{"status":"Success","data":{"fileOccurrence":{"id":7,"fileName":"a.exe","path":"C:\\","date":"2017-07-13T17:50:17"}}}""", tc => tc.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"].Occurrences.ListAsync()),
        ResponseShape.List("deleted indicators", """{"status":"Success","data":{"resultCount":1,"indicator":[{"ownerName":"o","type":"Host","dateAdded":"2017-07-13T17:50:17Z","lastModified":null,"summary":"a.example"}]}}""", tc => tc.Indicators.ListDeletedAsync()),
    ];

    /// <summary>Answers without an object, and failures.</summary>
    public static IReadOnlyList<ResponseShape> Words { get; } =
    [
        ResponseShape.Other("deleted", """{"apiCalls":1,"resultCount":0,"status":"Success","message":"Campaign \"x\" deleted"}""", (tc, token) => tc.Groups.Campaigns[1].DeleteAsync(token)),
        ResponseShape.Other("tagged", """{"status":"Success"}""", (tc, token) => tc.Groups.Campaigns[1].Tags.AddAsync("x", token)),
        ResponseShape.Other("failure", """{"status":"Failure","message":"The requested resource was not found"}""", (tc, token) => tc.Groups.Campaigns[1].FindAsync(cancellationToken: token)),
        ResponseShape.Other("invalid", """{"status":"Invalid","description":"The request was not properly formed"}""", (tc, token) => tc.SendAsync(new ThreatConnectRequest(HttpMethod.Get, "v2", "batch", "1"), token)),
        ResponseShape.Single("error", """{"status":"Error","message":"Access Denied","data":null}""", (tc, token) => tc.Groups.Campaigns[1].GetAsync(cancellationToken: token)),
    ];

    public static IReadOnlyList<ResponseShape> All { get; } = [.. Singles, .. Lists, .. Bare, .. Words];

    private static async Task<string?> GetValueAsync(ThreatConnectClient client, CancellationToken cancellationToken) =>
        (await client.Indicators.OfType("Voodoo Doll")["x"].GetAsync(cancellationToken: cancellationToken)).Value.ValueOf("Doll Name");
}
