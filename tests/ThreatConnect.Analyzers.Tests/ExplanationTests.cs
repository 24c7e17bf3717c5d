using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA020 to TCA025: programs that do not compile, where the compiler says what does not fit and not what to write.</summary>
public sealed class ExplanationTests
{
    [Theory]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync(f => f.Name == "a" && f.Name == "b");""", "TCA020", "write \"&\" and not \"&&\"")]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync(f => f.Name == "a" || f.Name == "b");""", "TCA020", "write \"|\" and not \"||\"")]
    [InlineData("""_ = new AddressFilter().Rating > 2 && new AddressFilter().Active == true;""", "TCA020", "write \"&\"")]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync(f => f.Name.ToLower() == "a");""", "TCA021", "f.Name is a field of the server and has no ToLower")]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync(f => f.Name.Length > 3);""", "TCA021", "has no Length")]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync(f => f.FirstSeen.Year == 3);""", "TCA021", "f.FirstSeen is a field of the server and has no Year")]
    [InlineData(
        """var names = new[] { "a" }; _ = org.Groups.Campaigns.ListAsync(f => names.Contains(f.Name));""", "TCA021",
        "write new AnyOf<Campaign>(names.Select(value => f.Name == value))")]
    [InlineData(
        """var names = new List<string>(); _ = org.Groups.Adversaries.ListAsync(f => names.Contains(f.Name));""", "TCA021",
        "write new AnyOf<Adversary>(names.Select(value => f.Name == value))")]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync(f => f.Active);""", "TCA021", "f.Active is a field of the server and is not a condition; write f.Active == true")]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync(f => !f.Active);""", "TCA021", "write f.Active == false")]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync(f => f.Name);""", "TCA021", "compare it, such as f.Name == a value")]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync().Count();""", "TCA022", "write \"await\" and its CountAsync()")]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync().Result;""", "TCA022", "has no Result; write \"await\" and its ToListAsync()")]
    [InlineData("""var list = org.Tags.ListAsync(); _ = list.ToList();""", "TCA022", "write \"await\" and its ToListAsync()")]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync().First();""", "TCA022", "write \"await\" and its FirstOrDefaultAsync()")]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync().Any();""", "TCA022", "write \"await\" and its FirstOrDefaultAsync()")]
    [InlineData("""_ = await org.Groups.Campaigns.ListAsync();""", "TCA022", "is not a task; write \"await\" and its ToListAsync()")]
    [InlineData("""_ = new AddressUpdate { Ip = "192.0.2.1" };""", "TCA023", "Ip identifies the object and cannot be changed")]
    [InlineData("""await org.Indicators.Hosts["a.example"].UpdateAsync(new() { HostName = "b.example" });""", "TCA023", "HostName identifies")]
    [InlineData("""_ = new FileUpdate { Md5 = "d41d8cd98f00b204e9800998ecf8427e" };""", "TCA023", "Md5 identifies")]
    [InlineData("""_ = new BatchGroup(new Campaign { Id = 1, Name = "a" });""", "TCA024", "BatchGroup does not take Campaign; write what creates one, such as new CampaignCreate { ... }")]
    [InlineData("""_ = new BatchGroup(new AddressCreate { Ip = "192.0.2.1" });""", "TCA024", "write new BatchIndicator for an indicator")]
    [InlineData("""_ = new BatchIndicator(new CampaignCreate { Name = "a" });""", "TCA024", "write new BatchGroup for a group")]
    [InlineData("""_ = new BatchIndicator(new HostEntity());""", "TCA024", "such as new HostCreate { ... }")]
    [InlineData(
        """_ = new BatchAssociation(new CampaignCreate { Name = "a" }, new HostValue("a.example"));""", "TCA024",
        "write new BatchGroup(...) around it")]
    [InlineData("""_ = new BatchAssociation(new Campaign { Id = 1, Name = "a" }, new HostValue("a.example"));""", "TCA024", "write new BatchGroupReference(...)")]
    [InlineData(
        """_ = org.Batch.CreateAsync([new CampaignCreate { Name = "a" }]);""", "TCA024", "CreateAsync does not take CampaignCreate; write new BatchGroup(...) around it")]
    [InlineData("""_ = org.Batch.CreateAsync([new BatchGroup(new CampaignCreate { Name = "a" }), new AddressCreate { Ip = "192.0.2.1" }]);""", "TCA024", "write new BatchIndicator(...) around it")]
    [InlineData("""_ = org.Batch.CreateAsync(new[] { new HostCreate { HostName = "a.example" } });""", "TCA024", "write new BatchIndicator(...) around it")]
    [InlineData("""_ = org.Batch.CreateAsync(new BatchItem[] { new HostCreate { HostName = "a.example" } });""", "TCA024", "BatchItem does not take HostCreate; write new BatchIndicator(...) around it")]
    [InlineData("""BatchItem[] items = [new HostCreate { HostName = "a.example" }]; _ = items;""", "TCA024", "BatchItem does not take HostCreate; write new BatchIndicator(...) around it")]
    [InlineData("""BatchItem item = new CampaignCreate { Name = "a" }; _ = item;""", "TCA024", "write new BatchGroup(...) around it")]
    [InlineData("""_ = org.Batch.DeleteAsync([new Campaign { Id = 1, Name = "a" }]);""", "TCA024", "DeleteAsync does not take Campaign; write new BatchGroup(new CampaignCreate { ... })")]
    [InlineData("""var all = new List<AddressCreate>(); _ = org.Batch.CreateAsync(all);""", "TCA024", "CreateAsync does not take List<AddressCreate>; write .Select(request => new BatchIndicator(request)) behind it")]
    [InlineData("""var all = new[] { new CampaignCreate { Name = "a" } }; _ = org.Batch.CreateAsync(all);""", "TCA024", "write .Select(request => new BatchGroup(request)) behind it")]
    [InlineData("""_ = org.Batch.CreateAsync(new CampaignCreate { Name = "a" });""", "TCA024", "write [new BatchGroup(...)] around it")]
    [InlineData("""await org.Batch.WriteFilesAsync([new CampaignCreate { Name = "a" }], text);""", "TCA024", "WriteFilesAsync does not take CampaignCreate; write new BatchGroup(...) around it")]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync(new HostFilter().Rating > 3);""", "TCA025", "The filter is about HostEntity, but the list has Address")]
    public async Task What_to_write_is_said(string statement, string id, string message)
    {
        var findings = await Analysis.OfBrokenStatementsAsync(statement);

        findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Id == id && finding.Severity == DiagnosticSeverity.Error);
        findings[0].Message.Should().Contain(message);
    }

    [Theory]
    [InlineData("""var a = 1; var b = "x"; var isBoth = a == 1 && b == "x"; _ = isBoth;""")]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync(f => f.Name == "a" & f.Name.StartsWith("b"));""")]
    [InlineData("""var names = new[] { "a" }; _ = names.Contains("a"); _ = org.Groups.Campaigns.ListAsync(f => new AnyOf<Campaign>(names.Select(n => f.Name == n)));""")]
    [InlineData("""_ = await org.Groups.Campaigns.ListAsync().CountAsync(); _ = await org.Groups.Campaigns.ListAsync().Select(c => c.Name).ToListAsync();""")]
    [InlineData("""var all = await org.Groups.Campaigns.ListAsync().ToListAsync(); _ = all.Count; _ = all.First(); _ = all.Any();""")]
    [InlineData("""_ = new AddressUpdate { Rating = 3 }; _ = new BatchGroup(new CampaignCreate { Name = "a" });""")]
    [InlineData("""_ = await org.Batch.CreateAsync([new BatchGroup(new CampaignCreate { Name = "a" }), new BatchAssociation("a", "b")]).ToListAsync();""")]
    [InlineData("""var all = new List<AddressCreate>(); _ = await org.Batch.CreateAsync(all.Select(request => new BatchIndicator(request))).ToListAsync();""")]
    [InlineData("""Filter<Address> p = new AddressFilter().Rating > 2; _ = org.Indicators.Addresses.ListAsync(p);""")]
    public async Task What_is_right_is_left_alone(string statement) => (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();
}
