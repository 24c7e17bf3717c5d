namespace ThreatConnect.Tests.Compilation;

// What only some types of indicators have: programs that the API cannot carry out, each beside the one that it can.
public sealed class InvalidIndicatorProgramTests
{
    private const string Host = "org.Indicators.Hosts[\"a.example\"]";

    private const string File = "org.Indicators.Files[\"d41d8cd98f00b204e9800998ecf8427e\"]";

    [Theory]
    [InlineData("occurrences of a host", $"_ = {Host}.Occurrences;", $"_ = {File}.Occurrences;", "CS1061", "'HostHandle' does not contain a definition for 'Occurrences'")]
    [InlineData("actions of a host", $"_ = {Host}.Actions(FileAction.Drop);", $"_ = {File}.Actions(FileAction.Drop);", "CS1061", "'HostHandle' does not contain a definition for 'Actions'")]
    [InlineData("DNS of a file", $"_ = {File}.ListDnsResolutionsAsync();", $"_ = {Host}.ListDnsResolutionsAsync();", "CS1061", "'FileHandle' does not contain a definition for 'ListDnsResolutionsAsync'")]
    [InlineData("deleted mutexes", "_ = org.Indicators.Mutexes.ListDeletedAsync();", "_ = org.Indicators.Hosts.ListDeletedAsync();", "CS1061", "'MutexCollection' does not contain a definition for 'ListDeletedAsync'")]
    [InlineData("deleted groups", "_ = org.Groups.ListDeletedAsync();", "_ = org.Indicators.ListDeletedAsync();", "CS1061", "'Groups' does not contain a definition for 'ListDeletedAsync'")]
    [InlineData("deleted by tag", "_ = org.Tags[\"x\"].Indicators.ListDeletedAsync();", "_ = org.Tags[\"x\"].Indicators.ListAsync();", "CS1061", "'IndicatorQueries' does not contain a definition for 'ListDeletedAsync'")]
    [InlineData("observed of one type", "_ = org.Indicators.Hosts.ListObservedAsync();", "_ = org.Indicators.ListObservedAsync();", "CS1061", "'HostCollection' does not contain a definition for 'ListObservedAsync'")]
    [InlineData("an id of what was deleted", "await foreach (var i in org.Indicators.ListDeletedAsync()) { _ = i.Id; }", "await foreach (var i in org.Indicators.ListDeletedAsync()) { _ = i.Summary; }", "CS1061", "'DeletedIndicator' does not contain a definition for 'Id'")]
    [InlineData("one target of an action", $"await {File}.Actions(FileAction.Drop).Files.GetAsync(\"d41d8cd98f00b204e9800998ecf8427e\");", $"_ = {File}.Actions(FileAction.Drop).Files.ListAsync();", "CS1061", "does not contain a definition for 'GetAsync'")]
    [InlineData("a target is not deleted", $"await {File}.Actions(FileAction.Traffic).Hosts.DeleteAsync(\"a.example\");", $"await {File}.Actions(FileAction.Traffic).Hosts.RemoveAsync(\"a.example\");", "CS1061", "does not contain a definition for 'DeleteAsync'")]
    [InlineData("a target is not put on all types", $"await {File}.Actions(FileAction.Traffic).AddAsync(\"a.example\");", $"await {File}.Actions(FileAction.Traffic).Hosts.AddAsync(\"a.example\");", "CS1061", "'FileActions' does not contain a definition for 'AddAsync'")]
    [InlineData("an association is no action", $"_ = {File}.Actions(CustomAssociation.FileDownload);", $"_ = {File}.AssociatedBy(CustomAssociation.FileDownload);", "CS1503", "cannot convert from 'ThreatConnect.CustomAssociation' to 'ThreatConnect.FileAction'")]
    [InlineData("an occurrence is due", $"_ = {File}.Occurrences[new AttributeId(5)];", $"_ = {File}.Occurrences[new FileOccurrenceId(5)];", "CS1503", "cannot convert from 'ThreatConnect.AttributeId' to 'ThreatConnect.FileOccurrenceId'")]
    [InlineData("occurrences come whole", $"_ = {File}.Occurrences.ListAsync(new ListOptions());", $"_ = {Host}.Observations.ListAsync(new ListOptions());", "CS1503", "cannot convert from 'ThreatConnect.ListOptions' to 'System.Threading.CancellationToken'")]
    [InlineData("observations of a group", "_ = org.Groups.Campaigns[1].Observations;", $"_ = {Host}.Observations;", "CS1061", "'CampaignHandle' does not contain a definition for 'Observations'")]
    [InlineData("a group is no false positive", "await org.Groups.Campaigns[1].ReportFalsePositiveAsync();", $"await {Host}.ReportFalsePositiveAsync();", "CS1061", "'CampaignHandle' does not contain a definition for 'ReportFalsePositiveAsync'")]
    [InlineData("an indicator is not published", $"await {Host}.PublishAsync();", "await org.Groups.Campaigns[1].PublishAsync();", "CS1061", "'HostHandle' does not contain a definition for 'PublishAsync'")]
    [InlineData("the number of observations is due", $"await {Host}.Observations.AddAsync(DateTimeOffset.UnixEpoch);", $"await {Host}.Observations.AddAsync(1, DateTimeOffset.UnixEpoch);", "CS1503", "cannot convert from 'System.DateTimeOffset' to 'int'")]
    public void The_wrong_program_does_not_compile_and_the_right_one_does(string about, string wrong, string right, string id, string reason) =>
        ProgramPairs.ShouldDiffer(wrong, right, id, reason, about);
}
