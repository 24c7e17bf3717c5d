namespace ThreatConnect.Tests.Compilation;

// What a user writes first.
public sealed class ObviousProgramTests
{
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
        ProgramPairs.Compiler.Errors(ProgramPairs.Compiler.CompileStatements(statements)).Should().BeEmpty();
}
