using static ThreatConnect.ContractTests.Coverage.OperationCalls;

namespace ThreatConnect.ContractTests.Coverage;

internal static class ToolCalls
{
    public static readonly OperationCall[] All =
    [
        new("listOwners", static (tc, org) => tc.Owners.ListAsync().ToListAsync()),
        new("getOwner", static (tc, org) => tc.Owners[9].GetAsync()),
        new("getMyOwner", static (tc, org) => tc.Owners.GetMineAsync()),
        new("listMyOwnerMembers", static (tc, org) => tc.Owners.ListMembersAsync().ToListAsync()),
        new("listOwnerMetrics", static (tc, org) => tc.Owners.ListMetricsAsync().ToListAsync()),
        new("getOwnerMetrics", static (tc, org) => tc.Owners[9].ListMetricsAsync().ToListAsync()),
        new("getWhoAmI", static (tc, org) => tc.WhoAmIAsync()),
        new("listAssociationTypes", static (tc, org) => tc.Types.Associations.ListAsync().ToListAsync()),
        new("getAssociationType", static (tc, org) => tc.Types.Associations.GetAsync("Adversary")),
        new("listIndicatorTypes", static (tc, org) => tc.Types.Indicators.ListAsync().ToListAsync()),
        new("getIndicatorType", static (tc, org) => tc.Types.Indicators.GetAsync("Address")),
        new("listAttributeTypes", static (tc, org) => tc.Types.Attributes.ListAsync().ToListAsync()),
        new("getAttributeType", static (tc, org) => tc.Types.Attributes.GetAsync("Description")),
        new("listCustomMetrics", static (tc, org) => tc.CustomMetrics.ListAsync().ToListAsync()),
        new("createCustomMetric",
            static (tc, org) => tc.CustomMetrics.CreateAsync(new() { Name = "n", DataType = "Sum", Interval = "Daily" }))
        { Body = """{"name":"n","dataType":"Sum","interval":"Daily"}""", Status = 201 },
        new("getCustomMetric", static (tc, org) => tc.CustomMetrics["My metric"].GetAsync())
        { Target = "/api/v2/customMetrics/My%20metric" },
        new("updateCustomMetric", static (tc, org) => tc.CustomMetrics[5].UpdateAsync(new() { Description = "d" }))
        { Body = """{"description":"d"}""" },
        new("deleteCustomMetric", static (tc, org) => tc.CustomMetrics[5].DeleteAsync()),
        new("addCustomMetricData", static (tc, org) => tc.CustomMetrics[5].AddAsync(new() { Value = 3 }))
        { Body = """{"value":3}""", Status = 204, Data = "" },
        new("createNotification",
            static (tc, org) => tc.Notifications.SendAsync(
                new() { Message = "m", NotificationType = "t", Priority = "high", IsOrganization = true }))
        { Body = """{"message":"m","notificationType":"t","priority":"high","isOrganization":true}""" },
        new("listPlaybooks", static (tc, org) => tc.Playbooks.ListAsync().ToListAsync()),
        new("searchPlaybooks", static (tc, org) => tc.Playbooks.SearchAsync(new() { Name = "n" }).ToListAsync())
        { Target = "/api/v2/playbooks/search?resultStart=0&resultLimit=10000&name=n", Data = "playbooks[]" },
        new("getPlaybook", static (tc, org) => tc.Playbooks[5].GetAsync()) { Data = "playbook" },
        new("exportPlaybook", static (tc, org) => tc.Playbooks[5].Export.DownloadAsync(new MemoryStream())),
        new("importPlaybook", static (tc, org) => tc.Playbooks.ImportAsync(Bytes("""{"name":"n"}""")))
        { Body = """{"name":"n"}""", Status = 201, Data = "" },
        new("createPlaybookVersion", static (tc, org) => tc.Playbooks[5].CreateVersionAsync(Bytes("""{"name":"n"}""")))
        { Body = """{"name":"n"}""", Data = "" },
        new("activatePlaybook", static (tc, org) => tc.Playbooks[5].ActivateAsync()) { Data = "" },
        new("deactivatePlaybook", static (tc, org) => tc.Playbooks[5].DeactivateAsync()) { Data = "" },
        new("deletePlaybook", static (tc, org) => tc.Playbooks[5].DeleteAsync()),
        new("createBatch",
            static (tc, org) => org.Batch.CreateJobAsync(new() { Action = "Create", AttributeWriteType = "Append", HaltOnError = false }))
        {
            Body = """{"owner":"MyOrg","action":"Create","attributeWriteType":"Append","haltOnError":false}""",
            Response = """{"status":"Success","data":{"batchId":7}}""",
        },
        new("createAndUploadBatch",
            static (tc, org) => org.Batch.CreateAsync(
                [new BatchIndicator(IndicatorType.Address, "192.0.2.1")], new() { CreateAndUpload = true }).ToListAsync().AsTask())
        {
            Target = "/api/v2/batch/createAndUpload?includeAdditional=true",
            Body = ConfigAndContent,
            Status = 201,
            Response = """
                {"status":"Success","data":{"batchStatus":{"status":"Completed","errorCount":0,"successCount":1,"unprocessCount":0}}}
                """,
        },
        new("getBatchStatus", static (tc, org) => org.Batch[7].GetStatusAsync())
        {
            Target = "/api/v2/batch/7?includeAdditional=true",
            Response = """{"status":"Success","data":{"batchStatus":{"id":7,"status":"Running"}}}""",
        },
        new("uploadBatch", static (tc, org) => org.Batch[7].UploadAsync(Bytes("content")))
        { Body = "content", Response = """{"status":"Success","data":{"batchStatus":{"id":7,"status":"Queued"}}}""" },
        new("getBatchErrors", static (tc, org) => org.Batch[7].ListErrorsAsync().ToListAsync())
        { Response = """[{"errorReason":"r","errorSource":"s","errorMessage":"m"}]""" },
        new("getBatchResults", static (tc, org) => org.Batch[7].ListResultsAsync().ToListAsync())
        { Response = """[{"code":"0x1003","severity":"Error","errorReason":"r","errorMessage":"m"}]""" },
    ];
}
