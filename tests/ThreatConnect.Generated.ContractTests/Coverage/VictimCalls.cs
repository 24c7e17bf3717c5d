namespace ThreatConnect.ContractTests.Coverage;

internal static class VictimCalls
{
    public static readonly OperationCall[] All =
    [
        new("listVictims", static (tc, org) => org.Victims.ListAsync().ToListAsync()),
        new("createVictim", static (tc, org) => org.Victims.CreateAsync(new() { Name = "n" })) { Body = """{"name":"n"}""" },
        new("getVictim", static (tc, org) => org.Victims[6].GetAsync()),
        new("updateVictim", static (tc, org) => org.Victims[6].UpdateAsync(new() { Name = "n" })) { Body = """{"name":"n"}""" },
        new("deleteVictim", static (tc, org) => org.Victims[6].DeleteAsync()),
        new("listVictimAssets", static (tc, org) => org.Victims[6].Assets.ListAsync().ToListAsync()),
        new("listVictimAssetsByType", static (tc, org) => org.Victims[6].Assets.PhoneNumbers.ListAsync().ToListAsync()),
        new("createVictimAsset", static (tc, org) => org.Victims[6].Assets.PhoneNumbers.CreateAsync(new() { Number = "1" }))
        { Body = """{"phoneType":"1"}""" },
        new("getVictimAsset", static (tc, org) => org.Victims[6].Assets.PhoneNumbers[8].GetAsync()),
        new("updateVictimAsset", static (tc, org) => org.Victims[6].Assets.PhoneNumbers[8].UpdateAsync(new() { Number = "1" }))
        { Body = """{"phoneType":"1"}""" },
        new("deleteVictimAsset", static (tc, org) => org.Victims[6].Assets.PhoneNumbers[8].DeleteAsync()),
        new("listVictimAttributes", static (tc, org) => org.Victims[6].Attributes.ListAsync().ToListAsync()),
        new("addVictimAttribute", static (tc, org) => org.Victims[6].Attributes.AddAsync("Description", "v"))
        { Body = """{"type":"Description","value":"v"}""" },
        new("getVictimAttribute", static (tc, org) => org.Victims[6].Attributes[3].GetAsync()),
        new("updateVictimAttribute", static (tc, org) => org.Victims[6].Attributes[3].UpdateAsync("w")) { Body = """{"value":"w"}""" },
        new("deleteVictimAttribute", static (tc, org) => org.Victims[6].Attributes[3].DeleteAsync()),
        new("listVictimAttributeSecurityLabels", static (tc, org) => org.Victims[6].Attributes[3].SecurityLabels.ListAsync().ToListAsync()),
        new("getVictimAttributeSecurityLabel", static (tc, org) => org.Victims[6].Attributes[3].SecurityLabels.GetAsync("TLP:RED")),
        new("addVictimAttributeSecurityLabel", static (tc, org) => org.Victims[6].Attributes[3].SecurityLabels.AddAsync("TLP:RED")),
        new("deleteVictimAttributeSecurityLabel", static (tc, org) => org.Victims[6].Attributes[3].SecurityLabels.RemoveAsync("TLP:RED")),
        new("listVictimSecurityLabels", static (tc, org) => org.Victims[6].SecurityLabels.ListAsync().ToListAsync()),
        new("getVictimSecurityLabel", static (tc, org) => org.Victims[6].SecurityLabels.GetAsync("TLP:RED")),
        new("addVictimSecurityLabel", static (tc, org) => org.Victims[6].SecurityLabels.AddAsync("TLP:RED")),
        new("deleteVictimSecurityLabel", static (tc, org) => org.Victims[6].SecurityLabels.RemoveAsync("TLP:RED")),
        new("listVictimTags", static (tc, org) => org.Victims[6].Tags.ListAsync().ToListAsync()),
        new("getVictimTag", static (tc, org) => org.Victims[6].Tags.GetAsync("Crime/ware")),
        new("addVictimTag", static (tc, org) => org.Victims[6].Tags.AddAsync("Crime/ware")),
        new("deleteVictimTag", static (tc, org) => org.Victims[6].Tags.RemoveAsync("Crime/ware")),
        new("listVictimGroups", static (tc, org) => org.Victims[6].Groups.ListAsync().ToListAsync()),
        new("listVictimGroupsByType", static (tc, org) => org.Victims[6].Groups.Adversaries.ListAsync().ToListAsync()),
        new("getVictimGroup", static (tc, org) => org.Victims[6].Groups.Adversaries.GetAsync(2)),
        new("addVictimGroup", static (tc, org) => org.Victims[6].Groups.Adversaries.AddAsync(2)),
        new("deleteVictimGroup", static (tc, org) => org.Victims[6].Groups.Adversaries.RemoveAsync(2)),
        new("listVictimIndicators", static (tc, org) => org.Victims[6].Indicators.ListAsync().ToListAsync()),
        new("listVictimIndicatorsByType", static (tc, org) => org.Victims[6].Indicators.Hosts.ListAsync().ToListAsync()),
        new("getVictimIndicator", static (tc, org) => org.Victims[6].Indicators.Hosts.GetAsync("a.example")),
        new("listVictimTasks", static (tc, org) => org.Victims[6].Tasks.ListAsync().ToListAsync()),
        new("getVictimTask", static (tc, org) => org.Victims[6].Tasks.GetAsync(4)),
        new("addVictimTask", static (tc, org) => org.Victims[6].Tasks.AddAsync(4)),
        new("deleteVictimTask", static (tc, org) => org.Victims[6].Tasks.RemoveAsync(4)),
        new("listVictimVictims", static (tc, org) => org.Victims[6].Victims.ListAsync().ToListAsync()),
        new("getVictimVictim", static (tc, org) => org.Victims[6].Victims.GetAsync(7)),
    ];
}
