namespace ThreatConnect.Tests.Compilation;

/// <summary>What only some types of indicators have: programs that the API cannot carry out, each beside the one that it can.</summary>
public sealed class InvalidIndicatorProgramTests
{
    private const string Host = "org.Indicators.Hosts[\"a.example\"]";

    private const string File = "org.Indicators.Files[\"d41d8cd98f00b204e9800998ecf8427e\"]";

    [Theory]
    [InlineData("occurrences of a host", $"_ = {Host}.Occurrences;", $"_ = {File}.Occurrences;", "'HostEntityHandle' does not contain a definition for 'Occurrences'")]
    [InlineData("actions of a host", $"_ = {Host}.Actions(FileAction.Drop);", $"_ = {File}.Actions(FileAction.Drop);", "'HostEntityHandle' does not contain a definition for 'Actions'")]
    [InlineData("DNS of a file", $"_ = {File}.ListDnsResolutionsAsync();", $"_ = {Host}.ListDnsResolutionsAsync();", "'FileEntityHandle' does not contain a definition for 'ListDnsResolutionsAsync'")]
    [InlineData("deleted mutexes", "_ = org.Indicators.Mutexes.ListDeletedAsync();", "_ = org.Indicators.Hosts.ListDeletedAsync();", "'MutexEntityCollection' does not contain a definition for 'ListDeletedAsync'")]
    [InlineData("deleted groups", "_ = org.Groups.ListDeletedAsync();", "_ = org.Indicators.ListDeletedAsync();", "'Groups' does not contain a definition for 'ListDeletedAsync'")]
    [InlineData("deleted by tag", "_ = org.Tags[\"x\"].Indicators.ListDeletedAsync();", "_ = org.Tags[\"x\"].Indicators.ListAsync();", "'IndicatorListings' does not contain a definition for 'ListDeletedAsync'")]
    [InlineData("observed of one type", "_ = org.Indicators.Hosts.ListObservedAsync();", "_ = org.Indicators.ListObservedAsync();", "'HostEntityCollection' does not contain a definition for 'ListObservedAsync'")]
    [InlineData("an id of what was deleted", "await foreach (var i in org.Indicators.ListDeletedAsync()) { _ = i.Id; }", "await foreach (var i in org.Indicators.ListDeletedAsync()) { _ = i.Summary; }", "'DeletedIndicator' does not contain a definition for 'Id'")]
    [InlineData("one target of an action", $"await {File}.Actions(FileAction.Drop).Files.GetAsync(\"d41d8cd98f00b204e9800998ecf8427e\");", $"_ = {File}.Actions(FileAction.Drop).Files.ListAsync();", "does not contain a definition for 'GetAsync'")]
    [InlineData("a target is not deleted", $"await {File}.Actions(FileAction.Traffic).Hosts.DeleteAsync(\"a.example\");", $"await {File}.Actions(FileAction.Traffic).Hosts.RemoveAsync(\"a.example\");", "does not contain a definition for 'DeleteAsync'")]
    [InlineData("a target is not put on all types", $"await {File}.Actions(FileAction.Traffic).AddAsync(\"a.example\");", $"await {File}.Actions(FileAction.Traffic).Hosts.AddAsync(\"a.example\");", "'FileActionLinks' does not contain a definition for 'AddAsync'")]
    [InlineData("an association is no action", $"_ = {File}.Actions(CustomAssociation.FileDownload);", $"_ = {File}.AssociatedBy(CustomAssociation.FileDownload);", "cannot convert from 'ThreatConnect.CustomAssociation' to 'ThreatConnect.FileAction'")]
    [InlineData("an occurrence is due", $"_ = {File}.Occurrences[new AttributeId(5)];", $"_ = {File}.Occurrences[new FileOccurrenceId(5)];", "cannot convert from 'ThreatConnect.AttributeId' to 'ThreatConnect.FileOccurrenceId'")]
    [InlineData("occurrences come whole", $"_ = {File}.Occurrences.ListAsync(new ListOptions());", $"_ = {Host}.Observations.ListAsync(new ListOptions());", "cannot convert from 'ThreatConnect.ListOptions' to 'System.Threading.CancellationToken'")]
    [InlineData("observations of a group", "_ = org.Groups.Campaigns[1].Observations;", $"_ = {Host}.Observations;", "'CampaignHandle' does not contain a definition for 'Observations'")]
    [InlineData("a group is no false positive", "await org.Groups.Campaigns[1].ReportFalsePositiveAsync();", $"await {Host}.ReportFalsePositiveAsync();", "'CampaignHandle' does not contain a definition for 'ReportFalsePositiveAsync'")]
    [InlineData("an indicator is not published", $"await {Host}.PublishAsync();", "await org.Groups.Campaigns[1].PublishAsync();", "'HostEntityHandle' does not contain a definition for 'PublishAsync'")]
    [InlineData("the number of observations is due", $"await {Host}.Observations.AddAsync(DateTimeOffset.UnixEpoch);", $"await {Host}.Observations.AddAsync(1, DateTimeOffset.UnixEpoch);", "cannot convert from 'System.DateTimeOffset' to 'int'")]
    public void It_does_not_compile_and_its_twin_does(string about, string wrong, string right, string reason) =>
        Twins.ShouldDiffer(wrong, right, reason, about);
}
