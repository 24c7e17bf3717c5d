namespace ThreatConnect.Quickstart.Conformance.Objects;

// Changes what a run has created, and takes apart what it has linked.
internal static class OwnChanges
{
    private static readonly (string Path, string Body)[] s_changes =
    [
        ("/v2/groups/{groupType}/{groupId}", """{"firstSeen":"2024-05-06T00:00:00Z"}"""),
        ("/v2/groups/{groupType}/{groupId}/attributes/{attributeId}", """{"value":"Another."}"""),
        ("/v2/groups/adversaries/{adversaries}/adversaryAssets/handles/{handles}", """{"handle":"another"}"""),
        ("/v2/indicators/{indicatorType}/{indicator}", """{"rating":3.0,"confidence":50}"""),
        ("/v2/indicators/{indicatorType}/{indicator}/attributes/{attributeId}", """{"value":"Another."}"""),
        ("/v2/indicators/files/{fileHash}/fileOccurrences/{fileOccurrenceId}", """{"path":"D:\\Temp"}"""),
        ("/v2/tasks/{taskId}", """{"status":"In Progress"}"""),
        ("/v2/tasks/{taskId}/attributes/{attributeId}", """{"value":"Another."}"""),
        ("/v2/victims/{victimId}", """{"name":"conformance","org":"Example"}"""),
        ("/v2/victims/{victimId}/attributes/{attributeId}", """{"value":"Another."}"""),
        ("/v2/victims/{victimId}/victimAssets/{victimAssetType}/{assetId}", """{"webSite":"another.example"}"""),
        ("/v2/tags/{tagName}", """{"description":"A description."}"""),
        ("/v2/securityLabels/{securityLabel}", """{"description":"A description."}"""),
        ("/v2/customMetrics/{metric}", """{"description":"A description."}"""),
    ];

    public static async Task MakeAsync(OwnRequests requests, CancellationToken cancellationToken)
    {
        foreach (var (template, body) in s_changes)
        {
            if (requests.Fill(template) is { } path)
            {
                await requests.SendAsync("PUT", path, cancellationToken, body);
            }
        }

        foreach (var branch in (string[])["documents", "reports"])
        {
            if (requests.Fill($"/v2/groups/{branch}/{{{branch}}}/upload") is { } upload)
            {
                await requests.SendAsync(OwnObjects.FileOf("PUT", upload), cancellationToken);
            }
        }

        foreach (var path in OwnRequestsOf.Links().Select(requests.Fill).OfType<string>())
        {
            await requests.SendAsync("DELETE", path, cancellationToken);
        }
    }
}
