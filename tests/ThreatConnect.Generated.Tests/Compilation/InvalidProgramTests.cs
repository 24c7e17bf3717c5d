namespace ThreatConnect.Tests.Compilation;

public sealed class InvalidProgramTests
{
    private const string NoMixing = "The API joins filters either all by AND or all by OR: & and | cannot be mixed in one query.";

    [Theory]
    [InlineData("org.Groups.Campaigns.ListAsync(f => f.Name > \"x\");", "This field has no order in the API: it takes == and StartsWith.")]
    [InlineData("org.Groups.Campaigns.ListAsync(f => f.Name != \"x\");", "The API has no \"not equal\" for this field")]
    [InlineData("org.Groups.Campaigns.ListAsync(f => f.FirstSeen == new DateOnly(2017, 7, 13));", "This field cannot be compared for equality in the API: it takes < and > alone.")]
    [InlineData("org.Groups.Campaigns.ListAsync(f => f.FirstSeen >= new DateOnly(2017, 7, 13));", "The API has no <= and >=")]
    [InlineData("org.Indicators.ListAsync(f => f.Rating == 3);", "This field cannot be compared for equality in the API")]
    [InlineData("org.Indicators.ListAsync(f => f.Confidence >= 3);", "for whole numbers write > n - 1")]
    [InlineData("org.Indicators.ListAsync(f => f.Active != true);", "The API has no \"not equal\" for this field: it takes == alone.")]
    [InlineData("org.Indicators.ListAsync(f => !(f.Active == true));", "The API has no negation of a filter.")]
    [InlineData("org.Indicators.ListAsync(f => (f.Active == true & f.Rating > 2) | f.Confidence == 5);", NoMixing)]
    [InlineData("org.Indicators.ListAsync(f => f.Active == true | f.Rating > 2 & f.Confidence == 5);", NoMixing)]
    [InlineData("org.Indicators.ListAsync(f => (f.Active == true | f.Rating > 2) & f.Confidence == 5);", NoMixing)]
    [InlineData("org.Indicators.ListAsync(f => (f.Active == true | f.Rating > 2) & (f.Confidence == 5 | f.Active == false));", NoMixing)]
    [InlineData("org.Indicators.ListAsync(f => (f.Active == true & f.Rating > 2) | (f.Confidence == 5 & f.Active == false));", NoMixing)]
    [InlineData("org.Indicators.ListAsync(f => (f.Active == true | f.Rating > 2) | (f.Confidence == 5 & f.Active == false));", NoMixing)]
    [InlineData("org.Indicators.ListAsync(f => f.Active == true && f.Rating > 2);", "short circuit operator")]
    [InlineData("org.Indicators.ListAsync(f => f.Active == true || f.Rating > 2);", "short circuit operator")]
    [InlineData("org.Indicators.Addresses.ListAsync(f => f.FirstSeen > new DateOnly(2017, 7, 13));", "'AddressFilter' does not contain a definition for 'FirstSeen'")]
    [InlineData("org.Indicators.ListAsync(f => f.CountryCode == \"US\");", "does not contain a definition for 'CountryCode'")]
    [InlineData("org.Indicators.Urls.ListAsync(new AddressFilter().Active == true);", "Term<ThreatConnect.Address>")]
    [InlineData("org.Indicators.Addresses.ListAsync(f => f.Rating > \"3\");", "Operator '>' cannot be applied")]
    [InlineData("org.Groups.Campaigns.ListAsync(f => f.FirstSeen > \"2017\");", "Operator '>' cannot be applied")]
    [InlineData("org.Groups.Campaigns[new AdversaryId(5)].GetAsync();", "cannot convert from 'ThreatConnect.AdversaryId' to 'ThreatConnect.CampaignId'")]
    [InlineData("new CampaignCreate { FirstSeen = DateTimeOffset.UtcNow }.ToString();", "Required member 'CampaignCreate.Name' must be set")]
    [InlineData("new RegistryKeyCreate { KeyName = \"HKLM\", ValueName = \" \" }.ToString();", "Required member 'RegistryKeyCreate.ValueType' must be set")]
    [InlineData("org.Tags[\"x\"].Groups.Campaigns.CreateAsync(new() { Name = \"x\" });", "does not contain a definition for 'CreateAsync'")]
    [InlineData("tc.InOwners(\"A\", \"B\").Groups.Campaigns.CreateAsync(new() { Name = \"x\" });", "does not contain a definition for 'CreateAsync'")]
    [InlineData("org.Groups.Campaigns[1].Tags.DeleteAsync(\"x\");", "does not contain a definition for 'DeleteAsync'")]
    [InlineData("org.Indicators.Addresses[\"1.2.3.4\"].UpdateAsync(new() { Ip = \"1.2.3.5\" });", "does not contain a definition for 'Ip'")]
    [InlineData("org.Indicators.Files[\"x\"].UpdateAsync(new UrlUpdate { Rating = 1 });", "cannot convert from 'ThreatConnect.UrlUpdate'")]
    public void It_does_not_compile_and_the_message_says_why(string statement, string reason)
    {
        var errors = ProgramCompiler.Errors(ProgramCompiler.CompileStatements($"_ = {statement}".Replace("_ = new ", "new ", StringComparison.Ordinal)));

        errors.Should().Contain(error => error.Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Task task = Task.CompletedTask; File.Exists(\"x\"); Path.Combine(\"a\", \"b\"); Attribute? none = null; EventId();  void EventId() { _ = (task, none); }")]
    [InlineData("await foreach (Adversary a in org.Groups.Adversaries.ListAsync(include: Include.All)) { Console.WriteLine(a.Name); }")]
    [InlineData("Response<Adversary> response = await org.Groups.Adversaries[416].GetAsync(Include.Tags | Include.Attributes); Adversary a = response; Console.WriteLine(a.Name);")]
    [InlineData("Campaign? none = await org.Groups.Campaigns[999].FindAsync(); Console.WriteLine(none is null);")]
    [InlineData("Campaign created = await org.Groups.Campaigns.CreateAsync(new() { Name = \"camp-3\", FirstSeen = new(2019, 4, 2, 0, 0, 0, TimeSpan.Zero) }); await org.Groups.Campaigns[created.Id].UpdateAsync(new() { Name = \"b\" });")]
    [InlineData("await org.Indicators.Urls[\"http://example.com/a%2Fb?q=1#f\"].Tags.AddAsync(\"Nation State/APT #1\");")]
    [InlineData("await foreach (var group in org.Groups.ListAsync()) await org.Groups.OfType(group.Type)[group.Id].Tags.AddAsync(\"seen\");")]
    [InlineData("long n = await org.Indicators.ListAsync(f => f.Active == true | f.Active == false).CountAsync(); Console.WriteLine(n);")]
    [InlineData("await org.Indicators.RegistryKeys[\"HKLM\\\\x\", \" \", RegistryValueType.RegSz].DeleteAsync();")]
    public void The_obvious_line_compiles_without_a_warning(string statements) =>
        ProgramCompiler.Errors(ProgramCompiler.CompileStatements(statements)).Should().BeEmpty();
}
