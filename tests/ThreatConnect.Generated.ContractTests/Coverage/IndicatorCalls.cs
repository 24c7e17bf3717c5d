namespace ThreatConnect.ContractTests.Coverage;

internal static class IndicatorCalls
{
    public static readonly OperationCall[] All =
    [
        new("listIndicators", static (tc, org) => org.Indicators.ListAsync().ToListAsync()),
        new("getBulkStatus", static (tc, org) => org.Indicators.Bulk.GetStatusAsync()) { Data = "bulkStatus" },
        new("downloadBulkJson", static (tc, org) => org.Indicators.Bulk.Json.DownloadAsync(new MemoryStream()))
        { Response = """{"indicator":[]}""" },
        new("downloadBulkCsv", static (tc, org) => org.Indicators.Bulk.Csv.DownloadAsync(new MemoryStream())),
        new("listIndicatorsByType", static (tc, org) => org.Indicators.Addresses.ListAsync().ToListAsync()),
        new("createIndicator", static (tc, org) => org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.1" }))
        { Body = """{"ip":"192.0.2.1"}""" },
        new("listDeletedIndicators", static (tc, org) => org.Indicators.ListDeletedAsync().ToListAsync()),
        new("listDeletedIndicatorsByType", static (tc, org) => org.Indicators.Hosts.ListDeletedAsync().ToListAsync())
        { Target = "/api/v2/indicators/hosts/deleted?resultStart=0&resultLimit=10000&owner=MyOrg" },
        new("listObservedIndicators", static (tc, org) => org.Indicators.ListObservedAsync().ToListAsync()),
        new("getIndicator", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].GetAsync()),
        new("updateIndicator", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].UpdateAsync(new() { Confidence = 50 }))
        { Body = """{"confidence":50}""" },
        new("deleteIndicator", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].DeleteAsync()),
        new("listIndicatorOwners", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].ListOwnersAsync().ToListAsync()),
        new("reportFalsePositive", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].ReportFalsePositiveAsync()),
        new("getFalsePositive", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].GetFalsePositiveAsync()),
        new("listObservations", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Observations.ListAsync().ToListAsync()),
        new("addObservations", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Observations.AddAsync(2))
        { Body = """{"count":2}""", Status = 204 },
        new("getObservationCount", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Observations.GetCountAsync()),
        new("listIndicatorAttributes", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Attributes.ListAsync().ToListAsync()),
        new("addIndicatorAttribute", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Attributes.AddAsync("Description", "v"))
        { Body = """{"type":"Description","value":"v"}""" },
        new("getIndicatorAttribute", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Attributes[3].GetAsync()),
        new("updateIndicatorAttribute", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Attributes[3].UpdateAsync("w"))
        { Body = """{"value":"w"}""" },
        new("deleteIndicatorAttribute", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Attributes[3].DeleteAsync()),
        new("listIndicatorAttributeSecurityLabels",
            static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Attributes[3].SecurityLabels.ListAsync().ToListAsync()),
        new("getIndicatorAttributeSecurityLabel",
            static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Attributes[3].SecurityLabels.GetAsync("TLP:RED")),
        new("addIndicatorAttributeSecurityLabel",
            static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Attributes[3].SecurityLabels.AddAsync("TLP:RED")),
        new("deleteIndicatorAttributeSecurityLabel",
            static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Attributes[3].SecurityLabels.RemoveAsync("TLP:RED")),
        new("listIndicatorSecurityLabels",
            static (tc, org) => org.Indicators.Addresses["192.0.2.1"].SecurityLabels.ListAsync().ToListAsync()),
        new("getIndicatorSecurityLabel", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].SecurityLabels.GetAsync("TLP:RED")),
        new("addIndicatorSecurityLabel", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].SecurityLabels.AddAsync("TLP:RED")),
        new("deleteIndicatorSecurityLabel",
            static (tc, org) => org.Indicators.Addresses["192.0.2.1"].SecurityLabels.RemoveAsync("TLP:RED")),
        new("listIndicatorTags", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Tags.ListAsync().ToListAsync()),
        new("getIndicatorTag", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Tags.GetAsync("Crime/ware")),
        new("addIndicatorTag", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Tags.AddAsync("Crime/ware")),
        new("deleteIndicatorTag", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Tags.RemoveAsync("Crime/ware")),
        new("listIndicatorGroups", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Groups.ListAsync().ToListAsync()),
        new("listIndicatorGroupsByType",
            static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Groups.Adversaries.ListAsync().ToListAsync()),
        new("getIndicatorGroup", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Groups.Adversaries.GetAsync(2)),
        new("addIndicatorGroup", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Groups.Adversaries.AddAsync(2)),
        new("deleteIndicatorGroup", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Groups.Adversaries.RemoveAsync(2)),
        new("listIndicatorIndicators", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Indicators.ListAsync().ToListAsync()),
        new("listIndicatorIndicatorsByType",
            static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Indicators.Hosts.ListAsync().ToListAsync()),
        new("getIndicatorIndicator", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Indicators.Hosts.GetAsync("a.example")),
        new("addIndicatorIndicator", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Indicators.Hosts.AddAsync("a.example")),
        new("deleteIndicatorIndicator",
            static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Indicators.Hosts.RemoveAsync("a.example")),
        new("listIndicatorCustomAssociations",
            static (tc, org) => org.Indicators.Addresses["192.0.2.1"].AssociatedBy(CustomAssociation.DnsPtrRecord)
                .ListAsync().ToListAsync()),
        new("listIndicatorCustomAssociationsByType",
            static (tc, org) => org.Indicators.Addresses["192.0.2.1"].AssociatedBy(CustomAssociation.DnsPtrRecord)
                .Hosts.ListAsync().ToListAsync()),
        new("getIndicatorCustomAssociation",
            static (tc, org) => org.Indicators.Addresses["192.0.2.1"].AssociatedBy(CustomAssociation.DnsPtrRecord)
                .Hosts.GetAsync("a.example")),
        new("addIndicatorCustomAssociation",
            static (tc, org) => org.Indicators.Addresses["192.0.2.1"].AssociatedBy(CustomAssociation.DnsPtrRecord)
                .Hosts.AddAsync("a.example"))
        { Status = 201 },
        new("deleteIndicatorCustomAssociation",
            static (tc, org) => org.Indicators.Addresses["192.0.2.1"].AssociatedBy(CustomAssociation.DnsPtrRecord)
                .Hosts.RemoveAsync("a.example")),
        new("listIndicatorVictimAssets", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].VictimAssets.ListAsync().ToListAsync()),
        new("listIndicatorVictimAssetsByType",
            static (tc, org) => org.Indicators.Addresses["192.0.2.1"].VictimAssets.PhoneNumbers.ListAsync().ToListAsync()),
        new("getIndicatorVictimAsset", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].VictimAssets.PhoneNumbers.GetAsync(8)),
        new("addIndicatorVictimAsset", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].VictimAssets.PhoneNumbers.AddAsync(8)),
        new("deleteIndicatorVictimAsset",
            static (tc, org) => org.Indicators.Addresses["192.0.2.1"].VictimAssets.PhoneNumbers.RemoveAsync(8)),
        new("listIndicatorVictims", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Victims.ListAsync().ToListAsync()),
        new("getIndicatorVictim", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Victims.GetAsync(6)),
        new("addIndicatorVictim", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Victims.AddAsync(6)),
        new("deleteIndicatorVictim", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Victims.RemoveAsync(6)),
        new("listIndicatorTasks", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Tasks.ListAsync().ToListAsync()),
        new("getIndicatorTask", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Tasks.GetAsync(4)),
        new("addIndicatorTask", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Tasks.AddAsync(4)),
        new("deleteIndicatorTask", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].Tasks.RemoveAsync(4)),
        new("listHostDnsResolutions", static (tc, org) => org.Indicators.Hosts["a.example"].ListDnsResolutionsAsync().ToListAsync())
        { Target = "/api/v2/indicators/hosts/a.example/dnsResolutions?resultStart=0&resultLimit=10000&owner=MyOrg" },
        new("listAddressDnsResolutions", static (tc, org) => org.Indicators.Addresses["192.0.2.1"].ListDnsResolutionsAsync().ToListAsync()),
        new("listFileOccurrences",
            static (tc, org) => org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"]
                .Occurrences.ListAsync().ToListAsync()),
        new("createFileOccurrence",
            static (tc, org) => org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"]
                .Occurrences.CreateAsync(new() { FileName = "a.exe" }))
        { Body = """{"fileName":"a.exe"}""" },
        new("getFileOccurrence", static (tc, org) => org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"].Occurrences[5].GetAsync()),
        new("updateFileOccurrence",
            static (tc, org) => org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"]
                .Occurrences[5].UpdateAsync(new() { FileName = "b.exe" }))
        { Body = """{"fileName":"b.exe"}""" },
        new("deleteFileOccurrence",
            static (tc, org) => org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"]
                .Occurrences[5].DeleteAsync()),
        new("listFileActionIndicators",
            static (tc, org) => org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"]
                .Actions(FileAction.Traffic).ListAsync().ToListAsync()),
        new("listFileActionIndicatorsByType",
            static (tc, org) => org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"]
                .Actions(FileAction.Traffic).Hosts.ListAsync().ToListAsync()),
        new("addFileActionIndicator",
            static (tc, org) => org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"]
                .Actions(FileAction.Traffic).Hosts.AddAsync("a.example")),
        new("deleteFileActionIndicator",
            static (tc, org) => org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"]
                .Actions(FileAction.Traffic).Hosts.RemoveAsync("a.example")),
    ];
}
