namespace ThreatConnect.ContractTests.Coverage;

internal static class TagCalls
{
    public static readonly OperationCall[] All =
    [
        new("listTags", static (tc, org) => org.Tags.ListAsync().ToListAsync()),
        new("createTag", static (tc, org) => org.Tags.CreateAsync(new() { Name = "n" })) { Body = """{"name":"n"}""", Status = 201 },
        new("getTag", static (tc, org) => org.Tags["Crime/ware"].GetAsync()),
        new("updateTag", static (tc, org) => org.Tags["Crime/ware"].UpdateAsync(new() { Description = "d" }))
        { Body = """{"description":"d"}""" },
        new("deleteTag", static (tc, org) => org.Tags["Crime/ware"].DeleteAsync()),
        new("listTagGroups", static (tc, org) => org.Tags["Crime/ware"].Groups.ListAsync().ToListAsync()),
        new("listTagGroupsByType", static (tc, org) => org.Tags["Crime/ware"].Groups.Campaigns.ListAsync().ToListAsync()),
        new("getTagGroup", static (tc, org) => org.Tags["Crime/ware"].IsOnAsync(org.Groups.Campaigns[1])),
        new("addTagGroup", static (tc, org) => org.Tags["Crime/ware"].AddToAsync(org.Groups.Campaigns[1])),
        new("deleteTagGroup", static (tc, org) => org.Tags["Crime/ware"].RemoveFromAsync(org.Groups.Campaigns[1])),
        new("listTagIndicators", static (tc, org) => org.Tags["Crime/ware"].Indicators.ListAsync().ToListAsync()),
        new("listTagIndicatorsByType", static (tc, org) => org.Tags["Crime/ware"].Indicators.Addresses.ListAsync().ToListAsync()),
        new("getTagIndicator", static (tc, org) => org.Tags["Crime/ware"].IsOnAsync(org.Indicators.Addresses["192.0.2.1"])),
        new("addTagIndicator", static (tc, org) => org.Tags["Crime/ware"].AddToAsync(org.Indicators.Addresses["192.0.2.1"])),
        new("deleteTagIndicator", static (tc, org) => org.Tags["Crime/ware"].RemoveFromAsync(org.Indicators.Addresses["192.0.2.1"])),
        new("listTagTasks", static (tc, org) => org.Tags["Crime/ware"].Tasks.ListAsync().ToListAsync()),
        new("getTagTask", static (tc, org) => org.Tags["Crime/ware"].IsOnAsync(org.Tasks[4])),
        new("listTagVictims", static (tc, org) => org.Tags["Crime/ware"].Victims.ListAsync().ToListAsync()),
        new("getTagVictim", static (tc, org) => org.Tags["Crime/ware"].IsOnAsync(org.Victims[6])),
        new("listTagVictimAssets", static (tc, org) => org.Tags["Crime/ware"].ListVictimAssetsAsync().ToListAsync()),
        new("listSecurityLabels", static (tc, org) => org.SecurityLabels.ListAsync().ToListAsync()),
        new("getSecurityLabel", static (tc, org) => org.SecurityLabels["TLP:RED"].GetAsync()),
        new("createSecurityLabel", static (tc, org) => org.SecurityLabels.CreateAsync(new() { Name = "n" })) { Body = """{"name":"n"}""" },
        new("updateSecurityLabel", static (tc, org) => org.SecurityLabels["TLP:RED"].UpdateAsync(new() { Description = "d" }))
        { Body = """{"description":"d"}""" },
        new("deleteSecurityLabel", static (tc, org) => org.SecurityLabels["TLP:RED"].DeleteAsync()),
        new("listSecurityLabelGroups", static (tc, org) => org.SecurityLabels["TLP:RED"].Groups.ListAsync().ToListAsync()),
        new("listSecurityLabelGroupsByType", static (tc, org) => org.SecurityLabels["TLP:RED"].Groups.Campaigns.ListAsync().ToListAsync()),
        new("getSecurityLabelGroup", static (tc, org) => org.SecurityLabels["TLP:RED"].IsOnAsync(org.Groups.Campaigns[1])),
        new("addSecurityLabelGroup", static (tc, org) => org.SecurityLabels["TLP:RED"].AddToAsync(org.Groups.Campaigns[1])),
        new("deleteSecurityLabelGroup", static (tc, org) => org.SecurityLabels["TLP:RED"].RemoveFromAsync(org.Groups.Campaigns[1])),
        new("listSecurityLabelIndicators", static (tc, org) => org.SecurityLabels["TLP:RED"].Indicators.ListAsync().ToListAsync()),
        new("listSecurityLabelIndicatorsByType",
            static (tc, org) => org.SecurityLabels["TLP:RED"].Indicators.Addresses.ListAsync().ToListAsync()),
        new("getSecurityLabelIndicator",
            static (tc, org) => org.SecurityLabels["TLP:RED"].IsOnAsync(org.Indicators.Addresses["192.0.2.1"])),
        new("addSecurityLabelIndicator",
            static (tc, org) => org.SecurityLabels["TLP:RED"].AddToAsync(org.Indicators.Addresses["192.0.2.1"])),
        new("deleteSecurityLabelIndicator",
            static (tc, org) => org.SecurityLabels["TLP:RED"].RemoveFromAsync(org.Indicators.Addresses["192.0.2.1"])),
        new("listSecurityLabelTasks", static (tc, org) => org.SecurityLabels["TLP:RED"].Tasks.ListAsync().ToListAsync()),
        new("getSecurityLabelTask", static (tc, org) => org.SecurityLabels["TLP:RED"].IsOnAsync(org.Tasks[4])),
        new("listSecurityLabelVictims", static (tc, org) => org.SecurityLabels["TLP:RED"].Victims.ListAsync().ToListAsync()),
        new("getSecurityLabelVictim", static (tc, org) => org.SecurityLabels["TLP:RED"].IsOnAsync(org.Victims[6])),
        new("listSecurityLabelVictimAssets", static (tc, org) => org.SecurityLabels["TLP:RED"].ListVictimAssetsAsync().ToListAsync()),
    ];
}
