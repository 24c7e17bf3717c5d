namespace ThreatConnect.Tests.Compilation;

// Items of batches that make no sense, each beside one that does.
public sealed class InvalidBatchProgramTests
{
    [Theory]
    [InlineData("BatchGroup(new AddressCreate { Ip = \"192.0.2.1\" })", "BatchIndicator(new AddressCreate { Ip = \"192.0.2.1\" })", "CS1503", "cannot convert from 'ThreatConnect.AddressCreate' to 'ThreatConnect.IGroupCreate'")]
    [InlineData("BatchIndicator(new CampaignCreate { Name = \"n\" })", "BatchGroup(new CampaignCreate { Name = \"n\" })", "CS1503", "cannot convert from 'ThreatConnect.CampaignCreate' to 'ThreatConnect.IIndicatorCreate'")]
    [InlineData("BatchGroup(new CampaignUpdate { Name = \"n\" })", "BatchGroup(new CampaignCreate { Name = \"n\" })", "CS1503", "cannot convert from 'ThreatConnect.CampaignUpdate'")]
    [InlineData("BatchIndicator(new AddressUpdate { Rating = 1 })", "BatchIndicator(new AddressCreate { Ip = \"192.0.2.1\", Rating = 1 })", "CS1503", "cannot convert from 'ThreatConnect.AddressUpdate'")]
    [InlineData("BatchGroup(new SignatureCreate { Name = \"n\" })", "BatchGroup(new SignatureCreate { Name = \"n\", FileName = \"f\", FileType = SignatureFileType.YARA, FileText = \"t\" })", "CS9035", "Required member 'SignatureCreate.FileText' must be set")]
    [InlineData("BatchGroup(new TaskCreate { Name = \"n\" })", "BatchGroup(GroupType.Threat, \"n\")", "CS1503", "cannot convert from 'ThreatConnect.TaskCreate'")]
    [InlineData("BatchGroup(IndicatorType.Host, \"n\")", "BatchGroup(GroupType.Tool, \"n\")", "CS0619", "This is a type of indicators: write new BatchIndicator(type, value).")]
    [InlineData("BatchIndicator(GroupType.Tool, \"n\")", "BatchIndicator(IndicatorType.Host, \"n\")", "CS1503", "cannot convert from 'ThreatConnect.GroupType' to 'ThreatConnect.IndicatorType'")]
    [InlineData("BatchIndicator(IndicatorType.Host, \"n\") { Xid = \"x\" }", "BatchGroup(GroupType.Threat, \"n\") { Xid = \"x\" }", "CS0117", "'BatchIndicator' does not contain a definition for 'Xid'")]
    [InlineData("BatchGroup(GroupType.Threat, \"n\") { FileOccurrences = [] }", "BatchIndicator(IndicatorType.File, \"n\") { FileOccurrences = [] }", "CS0117", "'BatchGroup' does not contain a definition for 'FileOccurrences'")]
    [InlineData("BatchAssociation(new BatchIndicatorReference(IndicatorType.Host, \"a.example\"), new BatchIndicatorReference(IndicatorType.Host, \"b.example\"))", "BatchAssociation(new BatchIndicatorReference(IndicatorType.Host, \"a.example\"), new BatchIndicatorReference(IndicatorType.Host, \"b.example\"), CustomAssociation.UrlHost)", "CS1503", "cannot convert from 'ThreatConnect.BatchIndicatorReference' to 'ThreatConnect.BatchGroupReference'")]
    [InlineData("BatchAssociation(\"a\", \"b\", CustomAssociation.UrlHost)", "BatchAssociation(\"a\", \"b\")", "CS1503", "cannot convert from 'string' to 'ThreatConnect.BatchIndicatorReference'")]
    public void An_item_that_the_API_does_not_have(string wrong, string right, string id, string reason) =>
        ProgramPairs.ShouldDiffer($"new {wrong}.ToString();", $"new {right}.ToString();", id, reason);

    [Theory]
    [InlineData("org.Batch.CreateAsync([new CampaignCreate { Name = \"n\" }])", "org.Batch.CreateAsync([new BatchGroup(new CampaignCreate { Name = \"n\" })])", "CS9174", "Cannot initialize type 'IAsyncEnumerable<BatchItem>'")]
    [InlineData("tc.InOwners(\"a\", \"b\").Batch", "tc.InOwner(\"a\").Batch", "CS1061", "'MultiOwnerScope' does not contain a definition for 'Batch'")]
    [InlineData("org.Batch[new OwnerId(1)]", "org.Batch[new BatchId(1)]", "CS1503", "cannot convert from 'ThreatConnect.OwnerId' to 'ThreatConnect.BatchId'")]
    [InlineData("org.Batch.CreateJobAsync(new BatchJobConfig { Action = BatchAction.Create, HaltOnError = true })", "org.Batch.CreateJobAsync(new BatchJobConfig { Action = BatchAction.Create, HaltOnError = true, AttributeWriteType = AttributeWriteType.Append })", "CS9035", "Required member 'BatchJobConfig.AttributeWriteType' must be set")]
    public void A_call_that_the_API_does_not_have(string wrong, string right, string id, string reason) => ProgramPairs.ShouldDiffer($"_ = {wrong};", $"_ = {right};", id, reason);
}
