namespace ThreatConnect.Tests.Compilation;

// Parts of objects: programs that the API cannot carry out, each beside the one that it can.
public sealed class InvalidAssociationProgramTests
{
    private const string Campaign = "org.Groups.Campaigns[1]";

    [Theory]
    [InlineData("an attribute is due", $"_ = {Campaign}.Attributes[new TaskId(5)];", $"_ = {Campaign}.Attributes[new AttributeId(5)];", "CS1503", "cannot convert from 'ThreatConnect.TaskId' to 'ThreatConnect.AttributeId'")]
    [InlineData("an adversary is due", $"await {Campaign}.Groups.Adversaries.AddAsync(new CampaignId(2));", $"await {Campaign}.Groups.Adversaries.AddAsync(new AdversaryId(2));", "CS1503", "cannot convert from 'ThreatConnect.CampaignId' to 'ThreatConnect.AdversaryId'")]
    [InlineData("a task is due", $"await {Campaign}.Tasks.AddAsync(new VictimId(2));", $"await {Campaign}.Tasks.AddAsync(new TaskId(2));", "CS1503", "cannot convert from 'ThreatConnect.VictimId' to 'ThreatConnect.TaskId'")]
    [InlineData("a victim's asset is due", $"await {Campaign}.VictimAssets.WebSites.AddAsync(new VictimId(2));", $"await {Campaign}.VictimAssets.WebSites.AddAsync(new VictimAssetId(2));", "CS1503", "cannot convert from 'ThreatConnect.VictimId' to 'ThreatConnect.VictimAssetId'")]
    [InlineData("a victim's asset is no adversary's", "_ = org.Groups.Adversaries[1].Assets.Urls[new VictimAssetId(2)];", "_ = org.Groups.Adversaries[1].Assets.Urls[new AdversaryAssetId(2)];", "CS1503", "cannot convert from 'ThreatConnect.VictimAssetId' to 'ThreatConnect.AdversaryAssetId'")]
    [InlineData("an association is not deleted", $"await {Campaign}.Groups.Adversaries.DeleteAsync(2);", $"await {Campaign}.Groups.Adversaries.RemoveAsync(2);", "CS1061", "does not contain a definition for 'DeleteAsync'")]
    [InlineData("a label is not deleted", $"await {Campaign}.SecurityLabels.DeleteAsync(\"TLP:RED\");", "await org.SecurityLabels[\"TLP:RED\"].DeleteAsync();", "CS1061", "does not contain a definition for 'DeleteAsync'")]
    [InlineData("no creation by label", "await org.SecurityLabels[\"TLP:RED\"].Groups.Campaigns.CreateAsync(new() { Name = \"x\" });", "await org.Groups.Campaigns.CreateAsync(new() { Name = \"x\" });", "CS1061", "does not contain a definition for 'CreateAsync'")]
    [InlineData("no addition by label", "await org.SecurityLabels[\"TLP:RED\"].Groups.Campaigns.AddAsync(1);", $"await org.SecurityLabels[\"TLP:RED\"].AddToAsync({Campaign});", "CS1061", "does not contain a definition for 'AddAsync'")]
    [InlineData("no creation by association", $"await {Campaign}.Tasks.CreateAsync(new() {{ Name = \"x\" }});", "await org.Tasks.CreateAsync(new() { Name = \"x\" });", "CS1061", "does not contain a definition for 'CreateAsync'")]
    [InlineData("no creation by tag", "await org.Tags[\"x\"].Victims.CreateAsync(new() { Name = \"x\" });", "await org.Victims.CreateAsync(new() { Name = \"x\" });", "CS1061", "does not contain a definition for 'CreateAsync'")]
    [InlineData("no creation across owners", "await tc.InOwners(\"A\", \"B\").Tasks.CreateAsync(new() { Name = \"x\" });", "_ = tc.InOwners(\"A\", \"B\").Tasks.ListAsync();", "CS1061", "does not contain a definition for 'CreateAsync'")]
    [InlineData("a victim's indicators", "await org.Victims[1].Indicators.Addresses.AddAsync(\"1.2.3.4\");", "await org.Indicators.Addresses[\"1.2.3.4\"].Victims.AddAsync(1);", "CS1061", "does not contain a definition for 'AddAsync'")]
    [InlineData("a victim's victims", "await org.Victims[1].Victims.AddAsync(2);", "_ = org.Victims[1].Victims.ListAsync();", "CS1061", "does not contain a definition for 'AddAsync'")]
    [InlineData("a victim's assets", "_ = org.Victims[1].VictimAssets;", "_ = org.Victims[1].Assets.WebSites;", "CS1061", "does not contain a definition for 'VictimAssets'")]
    [InlineData("a campaign's assets", $"_ = {Campaign}.Assets;", "_ = org.Groups.Adversaries[1].Assets;", "CS1061", "'CampaignHandle' does not contain a definition for 'Assets'")]
    [InlineData("an adversary's web sites", "_ = org.Groups.Adversaries[1].Assets.WebSites;", "_ = org.Groups.Adversaries[1].Assets.Urls;", "CS1061", "'AdversaryAssets' does not contain a definition for 'WebSites'")]
    [InlineData("a group's owners", $"_ = {Campaign}.ListOwnersAsync();", "_ = org.Indicators.Hosts[\"a.example\"].ListOwnersAsync();", "CS1061", "does not contain a definition for 'ListOwnersAsync'")]
    [InlineData("a victim's assignees", "_ = org.Victims[1].Assignees;", "_ = org.Tasks[1].Assignees;", "CS1061", "'VictimHandle' does not contain a definition for 'Assignees'")]
    [InlineData("includes of associations", $"_ = {Campaign}.Groups.Adversaries.ListAsync(include: Include.Tags);", "_ = org.Groups.Adversaries.ListAsync(include: Include.Tags);", "CS1739", "does not have a parameter named 'include'")]
    [InlineData("filters of associations", $"_ = {Campaign}.Groups.Adversaries.ListAsync(f => f.Name == \"x\");", "_ = org.Groups.Adversaries.ListAsync(f => f.Name == \"x\");", "CS1660", "Cannot convert lambda expression to type 'ListOptions'")]
    [InlineData("filters of attributes", $"_ = {Campaign}.Attributes.ListAsync(f => f.Type == \"Description\");", $"_ = {Campaign}.Attributes.ListAsync(additional: true);", "CS1660", "Cannot convert lambda expression to type 'bool'")]
    [InlineData("filters of tasks by tag", "_ = org.Tags[\"x\"].Tasks.ListAsync(f => f.Name == \"x\");", "_ = org.Tags[\"x\"].Victims.ListAsync(f => f.Name == \"x\");", "CS1660", "Cannot convert lambda expression to type 'ListOptions'")]
    [InlineData("several ids of another type", $"await {Campaign}.Groups.Adversaries.AddAsync(new CampaignId(1), new CampaignId(2));", $"await {Campaign}.Groups.Adversaries.AddAsync(new(1)); await {Campaign}.Groups.Adversaries.AddAsync(1, 2);", "CS1503", "CampaignId")]
    [InlineData("a list of names as an attribute", $"await {Campaign}.Attributes.AddAsync(new[] {{ \"x\" }});", $"await {Campaign}.Attributes.AddAsync(new() {{ Type = \"Description\", Value = \"x\" }}); await {Campaign}.Attributes.AddAsync([new() {{ Type = \"Description\", Value = \"x\" }}]);", "CS1503", "AttributeCreate")]
    [InlineData("an attribute keeps its type", $"await {Campaign}.Attributes[1].UpdateAsync(new AttributeUpdate {{ Value = \"x\", Type = \"Source\" }});", $"await {Campaign}.Attributes[1].UpdateAsync(new AttributeUpdate {{ Value = \"x\", Source = \"y\" }});", "CS0117", "'AttributeUpdate' does not contain a definition for 'Type'")]
    public void The_wrong_program_does_not_compile_and_the_right_one_does(string about, string wrong, string right, string id, string reason) =>
        ProgramPairs.ShouldDiffer(wrong, right, id, reason, about);
}
