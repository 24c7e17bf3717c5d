namespace ThreatConnect.PackageTests.Compilation;

// Wrong programs that the library or the analyzers in the package reject, each beside the right one.
public sealed class InvalidProgramTests
{
    private const string Campaign = "org.Groups.Campaigns[1]";

    [Theory]
    [InlineData($"await {Campaign}.Tags.AddAsync(\"\");", $"await {Campaign}.Tags.AddAsync(\"x\");", "TCA001", "write a name of 1 to 128")]
    [InlineData($"await {Campaign}.Tags.AddAsync(new string('x', 3) is var tag ? \"\" : tag);", $"await {Campaign}.Tags.AddAsync(new string('x', 3) is var tag ? tag : \"x\");", "TCA001", "write a name of 1 to 128")]
    [InlineData("_ = new AddressUpdate { Rating = 7 };", "_ = new AddressUpdate { Rating = 5 };", "TCA002", "7 is not a valid rating; write a number from 0 to 5")]
    [InlineData("_ = new AddressUpdate { Confidence = 101 };", "_ = new AddressUpdate { Confidence = 100 };", "TCA002", "101 is not a valid confidence; write a number from 0 to 100")]
    [InlineData("_ = org.Indicators.ListAsync(f => f.Rating > 5.5);", "_ = org.Indicators.ListAsync(f => f.Rating > 4.5);", "TCA002", "5.5 is not a valid rating; write a number from 0 to 5")]
    [InlineData("_ = org.Groups.ListAsync(f => f.Name == \"Smith, Inc.\");", "_ = org.Groups.ListAsync(f => f.Name.StartsWith(\"Smith\"));", "TCA003", "cannot filter by a value with a comma")]
    [InlineData("org.Groups.ListAsync();", "await org.Groups.ListAsync().ToListAsync();", "TCA004", "no request is sent; write \"await foreach\"")]
    [InlineData($"{Campaign}.DeleteAsync();", $"await {Campaign}.DeleteAsync();", "TCA004", "write \"await\" before it")]
    [InlineData($"await {Campaign}.SecurityLabels.AddAsync(\"\");", $"await {Campaign}.SecurityLabels.AddAsync(\"TLP:RED\");", "TCA005", "cannot be empty; write one, such as")]
    [InlineData($"await {Campaign}.Attributes.AddAsync(\"Description\", \"\");", $"await {Campaign}.Attributes.AddAsync(\"Description\", \"x\");", "TCA005", "cannot be empty; write one, such as")]
    [InlineData("_ = org.Groups.Campaigns[0];", "_ = org.Groups.Campaigns[1];", "TCA007", "0 is not a valid id; write a number of at least 1")]
    [InlineData($"await {Campaign}.Groups.Adversaries.AddAsync(-2);", $"await {Campaign}.Groups.Adversaries.AddAsync(2);", "TCA007", "-2 is not a valid id; write a number of at least 1")]
    [InlineData("_ = org.Groups.Campaigns.ListAsync(f => f.FirstSeen > DateTime.UtcNow);", "_ = org.Groups.Campaigns.ListAsync(f => f.FirstSeen > DateOnly.FromDateTime(DateTime.UtcNow));", "TCA028", "f.FirstSeen takes < and > with a DateOnly, not > with a DateTime; write f.FirstSeen > DateOnly.FromDateTime(DateTime.UtcNow)")]
    [InlineData($"var r = await {Campaign}.GetAsync(); Console.WriteLine(r.Name);", $"var r = await {Campaign}.GetAsync(); Console.WriteLine(r.Value.Name);", "TCA029", "r is a response and has no Name; write r.Value.Name")]
    [InlineData("_ = org.Groups.Campaigns[\"416\"];", "_ = org.Groups.Campaigns[416];", "TCA030", "is a text and not a CampaignId; write 416")]
    [InlineData("_ = org.Groups.Campaigns.ListAsync(f => f.Name > \"x\");", "_ = org.Groups.Campaigns.ListAsync(f => f.Name == \"x\");", "CS0619", "This field has no order in the API")]
    [InlineData("_ = org.Tasks.ListAsync(f => f.EscalationDate > new DateOnly(2019, 4, 2));", "_ = org.Tasks.ListAsync(f => f.DateAdded > new DateOnly(2019, 4, 2));", "CS1061", "'TaskFilter' does not contain a definition for 'EscalationDate'")]
    [InlineData("_ = new VictimCreate { Org = \"x\" };", "_ = new VictimCreate { Name = \"n\" };", "CS9035", "Required member 'VictimCreate.Name' must be set")]
    public async Task A_wrong_program_does_not_compile(string wrong, string right, string id, string reason) =>
        (await PackedLibrary.GetAsync()).Compiler.ShouldDistinguish(wrong, right, id, reason);
}
