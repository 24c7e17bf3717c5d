using static ThreatConnect.ContractTests.Coverage.OperationCalls;

namespace ThreatConnect.ContractTests.Coverage;

internal static class GroupCalls
{
    public static readonly OperationCall[] All =
    [
        new("listGroups", static (tc, org) => org.Groups.ListAsync().ToListAsync()),
        new("listGroupsByType", static (tc, org) => org.Groups.Campaigns.ListAsync().ToListAsync()),
        new("createGroup", static (tc, org) => org.Groups.Campaigns.CreateAsync(new() { Name = "n" })) { Body = """{"name":"n"}""" },
        new("getGroup", static (tc, org) => org.Groups.Campaigns[1].GetAsync()),
        new("updateGroup", static (tc, org) => org.Groups.Campaigns[1].UpdateAsync(new() { Name = "n" })) { Body = """{"name":"n"}""" },
        new("deleteGroup", static (tc, org) => org.Groups.Campaigns[1].DeleteAsync()),
        new("downloadGroupFile", static (tc, org) => org.Groups.Documents[1].File.DownloadAsync(new MemoryStream())),
        new("uploadGroupFile", static (tc, org) => org.Groups.Documents[1].File.UploadAsync(Bytes("content"), updateIfExists: true))
        { Target = "/api/v2/groups/documents/1/upload?updateIfExists=true", Body = "content" },
        new("replaceGroupFile", static (tc, org) => org.Groups.Reports[1].File.ReplaceAsync(Bytes("content")))
        { Target = "/api/v2/groups/reports/1/upload", Body = "content" },
        new("getGroupPdf", static (tc, org) => org.Groups.Campaigns[1].Pdf.DownloadAsync(new MemoryStream())),
        new("publishGroup", static (tc, org) => org.Groups.Campaigns[1].PublishAsync(new() { ExcludeUnlabeled = true }))
        { Body = """{"excludeUnlabeled":true}""" },
        new("listGroupAttributes", static (tc, org) => org.Groups.Campaigns[1].Attributes.ListAsync().ToListAsync()),
        new("addGroupAttribute", static (tc, org) => org.Groups.Campaigns[1].Attributes.AddAsync("Description", "v"))
        { Body = """{"type":"Description","value":"v"}""" },
        new("getGroupAttribute", static (tc, org) => org.Groups.Campaigns[1].Attributes[3].GetAsync()),
        new("updateGroupAttribute", static (tc, org) => org.Groups.Campaigns[1].Attributes[3].UpdateAsync("w"))
        { Body = """{"value":"w"}""" },
        new("deleteGroupAttribute", static (tc, org) => org.Groups.Campaigns[1].Attributes[3].DeleteAsync()),
        new("listGroupAttributeSecurityLabels",
            static (tc, org) => org.Groups.Campaigns[1].Attributes[3].SecurityLabels.ListAsync().ToListAsync()),
        new("getGroupAttributeSecurityLabel", static (tc, org) => org.Groups.Campaigns[1].Attributes[3].SecurityLabels.GetAsync("TLP:RED")),
        new("addGroupAttributeSecurityLabel", static (tc, org) => org.Groups.Campaigns[1].Attributes[3].SecurityLabels.AddAsync("TLP:RED")),
        new("deleteGroupAttributeSecurityLabel",
            static (tc, org) => org.Groups.Campaigns[1].Attributes[3].SecurityLabels.RemoveAsync("TLP:RED")),
        new("listGroupSecurityLabels", static (tc, org) => org.Groups.Campaigns[1].SecurityLabels.ListAsync().ToListAsync()),
        new("getGroupSecurityLabel", static (tc, org) => org.Groups.Campaigns[1].SecurityLabels.GetAsync("TLP:RED")),
        new("addGroupSecurityLabel", static (tc, org) => org.Groups.Campaigns[1].SecurityLabels.AddAsync("TLP:RED")),
        new("deleteGroupSecurityLabel", static (tc, org) => org.Groups.Campaigns[1].SecurityLabels.RemoveAsync("TLP:RED")),
        new("listGroupTags", static (tc, org) => org.Groups.Campaigns[1].Tags.ListAsync().ToListAsync()),
        new("getGroupTag", static (tc, org) => org.Groups.Campaigns[1].Tags.GetAsync("Crime/ware")),
        new("addGroupTag", static (tc, org) => org.Groups.Campaigns[1].Tags.AddAsync("Crime/ware")),
        new("deleteGroupTag", static (tc, org) => org.Groups.Campaigns[1].Tags.RemoveAsync("Crime/ware")),
        new("listAdversaryAssets", static (tc, org) => org.Groups.Adversaries[1].Assets.ListAsync().ToListAsync()),
        new("listAdversaryAssetsByType", static (tc, org) => org.Groups.Adversaries[1].Assets.Handles.ListAsync().ToListAsync()),
        new("createAdversaryAsset", static (tc, org) => org.Groups.Adversaries[1].Assets.Handles.CreateAsync(new() { Handle = "h" }))
        { Body = """{"handle":"h"}""" },
        new("getAdversaryAsset", static (tc, org) => org.Groups.Adversaries[1].Assets.Handles[8].GetAsync()),
        new("updateAdversaryAsset", static (tc, org) => org.Groups.Adversaries[1].Assets.Handles[8].UpdateAsync(new() { Handle = "h" }))
        { Body = """{"handle":"h"}""" },
        new("deleteAdversaryAsset", static (tc, org) => org.Groups.Adversaries[1].Assets.Handles[8].DeleteAsync()),
        new("listGroupGroups", static (tc, org) => org.Groups.Campaigns[1].Groups.ListAsync().ToListAsync()),
        new("listGroupGroupsByType", static (tc, org) => org.Groups.Campaigns[1].Groups.Adversaries.ListAsync().ToListAsync()),
        new("getGroupGroup", static (tc, org) => org.Groups.Campaigns[1].Groups.Adversaries.GetAsync(2)),
        new("addGroupGroup", static (tc, org) => org.Groups.Campaigns[1].Groups.Adversaries.AddAsync(2)),
        new("deleteGroupGroup", static (tc, org) => org.Groups.Campaigns[1].Groups.Adversaries.RemoveAsync(2)),
        new("listGroupIndicators", static (tc, org) => org.Groups.Campaigns[1].Indicators.ListAsync().ToListAsync()),
        new("listGroupIndicatorsByType", static (tc, org) => org.Groups.Campaigns[1].Indicators.Hosts.ListAsync().ToListAsync()),
        new("getGroupIndicator", static (tc, org) => org.Groups.Campaigns[1].Indicators.Hosts.GetAsync("a.example")),
        new("addGroupIndicator", static (tc, org) => org.Groups.Campaigns[1].Indicators.Hosts.AddAsync("a.example")),
        new("deleteGroupIndicator", static (tc, org) => org.Groups.Campaigns[1].Indicators.Hosts.RemoveAsync("a.example")),
        new("listGroupVictimAssets", static (tc, org) => org.Groups.Campaigns[1].VictimAssets.ListAsync().ToListAsync()),
        new("listGroupVictimAssetsByType", static (tc, org) => org.Groups.Campaigns[1].VictimAssets.PhoneNumbers.ListAsync().ToListAsync()),
        new("getGroupVictimAsset", static (tc, org) => org.Groups.Campaigns[1].VictimAssets.PhoneNumbers.GetAsync(8)),
        new("addGroupVictimAsset", static (tc, org) => org.Groups.Campaigns[1].VictimAssets.PhoneNumbers.AddAsync(8)),
        new("deleteGroupVictimAsset", static (tc, org) => org.Groups.Campaigns[1].VictimAssets.PhoneNumbers.RemoveAsync(8)),
        new("listGroupVictims", static (tc, org) => org.Groups.Campaigns[1].Victims.ListAsync().ToListAsync()),
        new("getGroupVictim", static (tc, org) => org.Groups.Campaigns[1].Victims.GetAsync(6)),
        new("addGroupVictim", static (tc, org) => org.Groups.Campaigns[1].Victims.AddAsync(6)),
        new("deleteGroupVictim", static (tc, org) => org.Groups.Campaigns[1].Victims.RemoveAsync(6)),
        new("listGroupTasks", static (tc, org) => org.Groups.Campaigns[1].Tasks.ListAsync().ToListAsync()),
        new("getGroupTask", static (tc, org) => org.Groups.Campaigns[1].Tasks.GetAsync(4)),
        new("addGroupTask", static (tc, org) => org.Groups.Campaigns[1].Tasks.AddAsync(4)),
        new("deleteGroupTask", static (tc, org) => org.Groups.Campaigns[1].Tasks.RemoveAsync(4)),
    ];
}
