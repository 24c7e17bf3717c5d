namespace ThreatConnect.Tests.Compilation;

// Ids, values, bodies and answers that are none: each beside the right one.
public sealed class InvalidValueProgramTests
{
    [Theory]
    [InlineData("_ = org.Groups.Campaigns[new AdversaryId(5)];", "_ = org.Groups.Campaigns[new CampaignId(5)];", "CS1503", "cannot convert from 'ThreatConnect.AdversaryId' to 'ThreatConnect.CampaignId'")]
    [InlineData("_ = org.Groups.Campaigns[\"5\"];", "_ = org.Groups.Campaigns[5];", "CS1503", "cannot convert from 'string' to 'ThreatConnect.CampaignId'")]
    [InlineData("_ = org.Tasks[new VictimId(5)];", "_ = org.Tasks[new TaskId(5)];", "CS1503", "cannot convert from 'ThreatConnect.VictimId' to 'ThreatConnect.TaskId'")]
    [InlineData("_ = tc.Owners[\"MyOrg\"];", "_ = tc.Owners[5];", "CS1503", "cannot convert from 'string' to 'ThreatConnect.OwnerId'")]
    [InlineData("_ = org.Tags[5];", "_ = org.Tags[\"5\"];", "CS1503", "cannot convert from 'int' to 'string'")]
    [InlineData("_ = org.Groups.OfType(GroupType.Campaign)[new CampaignId(5)];", "_ = org.Groups.OfType(GroupType.Campaign)[new GroupId(5)];", "CS1503", "cannot convert from 'ThreatConnect.CampaignId' to 'ThreatConnect.GroupId'")]
    [InlineData("_ = org.Indicators.Addresses[5];", "_ = org.Indicators.Addresses[\"192.0.2.5\"];", "CS1503", "cannot convert from 'int' to 'ThreatConnect.AddressValue'")]
    [InlineData("_ = org.Indicators.Addresses[new Uri(\"http://a.example\")];", "_ = org.Indicators.Urls[new Uri(\"http://a.example\")];", "CS1503", "cannot convert from 'System.Uri' to 'ThreatConnect.AddressValue'")]
    [InlineData("_ = org.Indicators.Addresses[new HostValue(\"a.example\")];", "_ = org.Indicators.Hosts[new HostValue(\"a.example\")];", "CS1503", "cannot convert from 'ThreatConnect.HostValue' to 'ThreatConnect.AddressValue'")]
    [InlineData("_ = org.Indicators.RegistryKeys[\"HKLM\\\\x\"];", "_ = org.Indicators.RegistryKeys[\"HKLM\\\\x\", \" \", RegistryValueType.RegSz];", "CS1503", "to 'ThreatConnect.RegistryKeyValue'")]
    [InlineData("_ = org.Indicators.Addresses[new System.Net.IPEndPoint(1, 2)];", "_ = org.Indicators.Addresses[new System.Net.IPAddress(1)];", "CS1503", "to 'ThreatConnect.AddressValue'")]
    [InlineData("AddressValue value = 5;", "AddressValue value = \"192.0.2.5\"; _ = value;", "CS0029", "Cannot implicitly convert type 'int' to 'ThreatConnect.AddressValue'")]
    public void An_id_or_a_value_of_another_kind(string wrong, string right, string id, string reason) => ProgramPairs.ShouldDiffer(wrong, right, id, reason);

    [Theory]
    [InlineData("GroupType.Campaign == IndicatorType.Address", "GroupType.Campaign == GroupType.Threat")]
    [InlineData("IndicatorType.Address != GroupType.Campaign", "IndicatorType.Address != IndicatorType.Host")]
    [InlineData("TaskEntityStatus.Completed == DocumentStatus.Success", "TaskEntityStatus.Completed == \"Completed\"")]
    [InlineData("new Indicator().Type == GroupType.Campaign", "new Indicator().Type == \"Address\"")]
    [InlineData("GroupType.Campaign == new Indicator().Type", "GroupType.Campaign == new Group().Type")]
    [InlineData("new Group().Type != new Indicator().Type", "new Group().Type != new Group().Type & new Group().Type != null & null == new Group().Type")]
    public void Words_of_two_sets(string wrong, string right) =>
        ProgramPairs.ShouldDiffer($"_ = {wrong};", $"_ = {right};", "CS0619", "values of two different sets");

    [Theory]
    [InlineData("CampaignCreate { FirstSeen = DateTimeOffset.UtcNow }", "CampaignCreate { Name = \"n\", FirstSeen = DateTimeOffset.UtcNow }", "CS9035", "Required member 'CampaignCreate.Name' must be set")]
    [InlineData("DocumentCreate { Name = \"n\" }", "DocumentCreate { Name = \"n\", FileName = \"f\" }", "CS9035", "Required member 'DocumentCreate.FileName' must be set")]
    [InlineData("EmailCreate { Name = \"n\", Subject = \"s\", Header = \"h\" }", "EmailCreate { Name = \"n\", Subject = \"s\", Header = \"h\", Body = \"b\" }", "CS9035", "Required member 'EmailCreate.Body' must be set")]
    [InlineData("SignatureCreate { Name = \"n\", FileName = \"f\", FileType = SignatureFileType.Snort }", "SignatureCreate { Name = \"n\", FileName = \"f\", FileType = SignatureFileType.Snort, FileText = \"t\" }", "CS9035", "Required member 'SignatureCreate.FileText' must be set")]
    [InlineData("SignatureUpdate { FileText = \"t\", Name = \"n\", FileName = \"f\" }", "SignatureUpdate { Name = \"n\", FileName = \"f\", FileType = \"Snort\" }", "CS9035", "Required member 'SignatureUpdate.FileType' must be set")]
    [InlineData("AddressCreate { Rating = 3 }", "AddressCreate { Ip = \"192.0.2.1\", Rating = 3 }", "CS9035", "Required member 'AddressCreate.Ip' must be set")]
    [InlineData("RegistryKeyCreate { KeyName = \"HKLM\\\\x\", ValueName = \" \" }", "RegistryKeyCreate { KeyName = \"HKLM\\\\x\", ValueName = \" \", ValueType = RegistryValueType.RegSz }", "CS9035", "Required member 'RegistryKeyCreate.ValueType' must be set")]
    [InlineData("AddressUpdate { Ip = \"192.0.2.1\" }", "AddressUpdate { Rating = 3 }", "CS0117", "'AddressUpdate' does not contain a definition for 'Ip'")]
    [InlineData("HostUpdate { HostName = \"a.example\" }", "HostUpdate { DnsActive = true }", "CS0117", "'HostUpdate' does not contain a definition for 'HostName'")]
    [InlineData("HostUpdate { DnsActive = \"true\" }", "HostUpdate { DnsActive = true }", "CS0029", "Cannot implicitly convert type 'string' to 'bool?'")]
    [InlineData("AddressCreate { Ip = \"192.0.2.1\", Confidence = 50.5 }", "AddressCreate { Ip = \"192.0.2.1\", Confidence = 50 }", "CS0266", "Cannot implicitly convert type 'double' to 'int?'")]
    [InlineData("AddressCreate { Ip = \"192.0.2.1\", DnsActive = true }", "HostCreate { HostName = \"a.example\", DnsActive = true }", "CS0117", "'AddressCreate' does not contain a definition for 'DnsActive'")]
    [InlineData("CampaignCreate { Name = \"n\", FirstSeen = \"2019-04-02\" }", "CampaignCreate { Name = \"n\", FirstSeen = new DateTimeOffset(2019, 4, 2, 0, 0, 0, TimeSpan.Zero) }", "CS0029", "Cannot implicitly convert type 'string' to 'System.DateTimeOffset?'")]
    [InlineData("AdversaryCreate { Name = \"n\", FirstSeen = DateTimeOffset.UtcNow }", "CampaignCreate { Name = \"n\", FirstSeen = DateTimeOffset.UtcNow }", "CS0117", "'AdversaryCreate' does not contain a definition for 'FirstSeen'")]
    [InlineData("CampaignCreate { Name = \"n\", Id = 5 }", "CampaignCreate { Name = \"n\" }", "CS0117", "'CampaignCreate' does not contain a definition for 'Id'")]
    public void A_body_that_the_API_does_not_take(string wrong, string right, string id, string reason) => ProgramPairs.ShouldDiffer($"_ = new {wrong};", $"_ = new {right};", id, reason);

    [Theory]
    [InlineData("await org.Tags[\"x\"].Groups.Campaigns.CreateAsync(new() { Name = \"x\" });", "await org.Groups.Campaigns.CreateAsync(new() { Name = \"x\" });", "CS1061", "does not contain a definition for 'CreateAsync'")]
    [InlineData("await tc.InOwners(\"A\", \"B\").Groups.Campaigns.CreateAsync(new() { Name = \"x\" });", "await tc.InOwner(\"A\").Groups.Campaigns.CreateAsync(new() { Name = \"x\" });", "CS1061", "does not contain a definition for 'CreateAsync'")]
    [InlineData("_ = tc.InOwners(\"A\", \"B\").Groups.Campaigns[5];", "_ = tc.InOwner(\"A\").Groups.Campaigns[5];", "CS0021", "Cannot apply indexing")]
    [InlineData("await org.Groups.CreateAsync(new() { Name = \"x\" });", "await org.Groups.Threats.CreateAsync(new() { Name = \"x\" });", "CS1061", "'Groups' does not contain a definition for 'CreateAsync'")]
    [InlineData("await org.Groups.Campaigns.CreateAsync(new ThreatCreate { Name = \"x\" });", "await org.Groups.Threats.CreateAsync(new ThreatCreate { Name = \"x\" });", "CS1503", "cannot convert from 'ThreatConnect.ThreatCreate' to 'ThreatConnect.CampaignCreate'")]
    [InlineData("await org.Groups.Campaigns[1].UpdateAsync(new ThreatUpdate { Name = \"x\" });", "await org.Groups.Threats[1].UpdateAsync(new ThreatUpdate { Name = \"x\" });", "CS1503", "cannot convert from 'ThreatConnect.ThreatUpdate' to 'ThreatConnect.CampaignUpdate'")]
    [InlineData("await org.Groups.Campaigns[1].Tags.DeleteAsync(\"x\");", "await org.Groups.Campaigns[1].Tags.RemoveAsync(\"x\");", "CS1061", "does not contain a definition for 'DeleteAsync'")]
    [InlineData("await org.Tags[\"x\"].AddToAsync(\"y\");", "await org.Tags[\"x\"].AddToAsync(org.Groups.Campaigns[1]);", "CS1503", "to 'ThreatConnect.ItemHandle'")]
    [InlineData("await org.Groups.Campaigns[1].AddAsync(org.Groups.Adversaries[2]);", "await org.Groups.Campaigns[1].Groups.Adversaries.AddAsync(2);", "CS1061", "'CampaignHandle' does not contain a definition for 'AddAsync'")]
    [InlineData("await org.Groups.Campaigns[1].GetAsync(\"tags\");", "await org.Groups.Campaigns[1].GetAsync(Include.Tags);", "CS1503", "cannot convert from 'string' to 'ThreatConnect.Include'")]
    [InlineData("_ = org.Groups.Campaigns.ListAsync(include: Include.SecurityLabels);", "_ = org.Groups.Campaigns.ListAsync(include: Include.Labels);", "CS0117", "'Include' does not contain a definition for 'SecurityLabels'")]
    [InlineData("_ = org.Groups.ListAsync(options: new() { ModifiedSince = DateTimeOffset.UnixEpoch });", "_ = org.Indicators.ListAsync(options: new IndicatorListOptions { ModifiedSince = DateTimeOffset.UnixEpoch });", "CS0117", "'ListOptions' does not contain a definition for 'ModifiedSince'")]
    [InlineData("_ = org.Groups.ListAsync(modifiedSince: DateTimeOffset.UnixEpoch);", "_ = org.Indicators.ListAsync(modifiedSince: DateTimeOffset.UnixEpoch);", "CS1739", "does not have a parameter named 'modifiedSince'")]
    [InlineData("_ = org.Tags[\"x\"].Indicators.Addresses.ListAsync(modifiedSince: DateTimeOffset.UnixEpoch);", "_ = org.Indicators.Addresses.ListAsync(f => f.Rating > 2, modifiedSince: DateTimeOffset.UnixEpoch);", "CS1739", "does not have a parameter named 'modifiedSince'")]
    [InlineData("foreach (var c in org.Groups.Campaigns.ListAsync()) { _ = c; }", "await foreach (var c in org.Groups.Campaigns.ListAsync()) { _ = c; }", "CS8414", "Did you mean 'await foreach'")]
    [InlineData("var list = await org.Groups.Campaigns.ListAsync();", "var list = await org.Groups.Campaigns.ListAsync().ToListAsync(); _ = list;", "CS1061", "'GetAwaiter'")]
    [InlineData("Campaign campaign = org.Groups.Campaigns[1].GetAsync();", "Campaign campaign = await org.Groups.Campaigns[1].GetAsync(); _ = campaign;", "CS0029", "Cannot implicitly convert type")]
    [InlineData("Adversary adversary = await org.Groups.Campaigns[1].GetAsync();", "Campaign campaign = await org.Groups.Campaigns[1].GetAsync(); _ = campaign;", "CS0029", "Cannot implicitly convert type")]
    [InlineData("org.Groups.Campaigns[1].DeleteAsync();", "await org.Groups.Campaigns[1].DeleteAsync();", "CS4014", "is not awaited")]
    [InlineData("Campaign found = await org.Groups.Campaigns[1].FindAsync(); _ = found;", "Campaign? found = await org.Groups.Campaigns[1].FindAsync(); _ = found;", "CS8600", "Converting null literal or possible null value")]
    [InlineData("var found = await org.Groups.Campaigns[1].FindAsync(); Console.WriteLine(found.Name);", "var found = await org.Groups.Campaigns[1].FindAsync(); Console.WriteLine(found?.Name);", "CS8602", "Dereference of a possibly null reference")]
    [InlineData("Campaign campaign = await org.Groups.Campaigns[1].GetAsync(); campaign.Name = \"x\";", "await org.Groups.Campaigns[1].UpdateAsync(new() { Name = \"x\" });", "CS8852", "Init-only property")]
    public void A_call_that_the_API_does_not_have(string wrong, string right, string id, string reason) => ProgramPairs.ShouldDiffer(wrong, right, id, reason);
}
