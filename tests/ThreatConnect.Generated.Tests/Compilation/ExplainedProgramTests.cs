namespace ThreatConnect.Tests.Compilation;

// Wrong programs for which the compiler says only what does not fit: each has an error that says what to write, beside the right program.
public sealed class ExplainedProgramTests
{
    [Theory]
    [InlineData("var names = new[] { \"a\" }; _ = org.Groups.Campaigns.ListAsync(f => names.Contains(f.Name));", "var names = new[] { \"a\" }; _ = org.Groups.Campaigns.ListAsync(f => new AnyOf<Campaign>(names.Select(value => f.Name == value)));", "TCA021", "write new AnyOf<Campaign>(names.Select(value => f.Name == value))")]
    [InlineData("_ = org.Groups.Campaigns.ListAsync(f => f.Name.ToLower() == \"a\");", "_ = org.Groups.Campaigns.ListAsync(f => f.Name == \"a\");", "TCA021", "f.Name is a field of the server and has no ToLower")]
    [InlineData("_ = org.Indicators.ListAsync(f => f.Active);", "_ = org.Indicators.ListAsync(f => f.Active == true);", "TCA021", "write f.Active == true")]
    [InlineData("_ = org.Groups.Campaigns.ListAsync().Count();", "_ = await org.Groups.Campaigns.ListAsync().CountAsync();", "TCA022", "write \"await\" and its CountAsync()")]
    [InlineData("_ = org.Groups.Campaigns.ListAsync().Result;", "_ = await org.Groups.Campaigns.ListAsync().ToListAsync();", "TCA022", "write \"await\" and its ToListAsync()")]
    [InlineData("_ = org.Groups.Campaigns.ListAsync(f => f.Name == \"a\" && f.Name == \"b\");", "_ = org.Groups.Campaigns.ListAsync(f => f.Name == \"a\" & f.Name == \"b\");", "TCA020", "write \"&\" and not \"&&\"")]
    [InlineData("_ = new BatchAssociation(new CampaignCreate { Name = \"a\" }, new HostValue(\"a.example\"));", "_ = new BatchAssociation(new BatchGroup(new CampaignCreate { Name = \"a\" }), new HostValue(\"a.example\"));", "TCA024", "write new BatchGroup(...) around it")]
    [InlineData("_ = new BatchGroup(new Campaign { Id = 1, Name = \"a\" });", "_ = new BatchGroup(new CampaignCreate { Name = \"a\" });", "TCA024", "such as new CampaignCreate { ... }")]
    [InlineData("_ = new AddressUpdate { Ip = \"192.0.2.1\" };", "_ = new AddressUpdate { Rating = 3 };", "TCA023", "Ip identifies the object and cannot be changed")]
    [InlineData("_ = org.Indicators.Addresses.ListAsync(new HostFilter().Rating > 3);", "_ = org.Indicators.Addresses.ListAsync(new AddressFilter().Rating > 3);", "TCA025", "write a filter with the fields of Address")]
    [InlineData("try { await org.Groups.Campaigns[1].DeleteAsync(); } catch (HttpRequestException) { }", "try { await org.Groups.Campaigns[1].DeleteAsync(); } catch (ThreatConnectTransportException) { }", "TCA026", "catch ThreatConnectTransportException")]
    [InlineData("var one = await org.Groups.Campaigns[1].GetAsync(); Console.WriteLine(one.Value == null);", "var one = await org.Groups.Campaigns[1].FindAsync(); Console.WriteLine(one == null);", "TCA027", "write FindAsync()")]
    public void An_error_says_what_to_write(string wrong, string right, string id, string reason) => ProgramPairs.ShouldDiffer(wrong, right, id, reason);
}
