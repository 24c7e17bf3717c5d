namespace ThreatConnect.Tests.Compilation;

// Metrics, notifications and playbooks: programs that the API cannot carry out, each beside the one that it can.
public sealed class InvalidPlatformProgramTests
{
    [Theory]
    [InlineData("metrics of an owner", "_ = tc.InOwner(\"A\").CustomMetrics;", "_ = tc.CustomMetrics;", "CS1061", "'OwnerScope' does not contain a definition for 'CustomMetrics'")]
    [InlineData("playbooks of an owner", "_ = tc.InOwner(\"A\").Playbooks;", "_ = tc.Playbooks;", "CS1061", "'OwnerScope' does not contain a definition for 'Playbooks'")]
    [InlineData("a metric without an interval", "await tc.CustomMetrics.CreateAsync(new() { Name = \"n\", DataType = \"Sum\" });", "await tc.CustomMetrics.CreateAsync(new() { Name = \"n\", DataType = \"Sum\", Interval = \"Daily\" });", "CS9035", "Required member 'CustomMetricConfigCreate.Interval' must be set")]
    [InlineData("a fraction of a value", "await tc.CustomMetrics[5].AddAsync(new() { Value = 1.5 });", "await tc.CustomMetrics[5].AddAsync(new() { Value = 1 });", "CS0266", "Cannot implicitly convert type 'double' to 'long?'")]
    [InlineData("a notification without a priority", "await tc.Notifications.SendAsync(new() { Message = \"m\", NotificationType = \"t\" });", "await tc.Notifications.SendAsync(new() { Message = \"m\", NotificationType = \"t\", Priority = NotificationPriority.Low });", "CS9035", "Required member 'NotificationCreate.Priority' must be set")]
    [InlineData("notifications are not listed", "_ = tc.Notifications.ListAsync();", "_ = tc.Playbooks.ListAsync();", "CS1061", "'Notifications' does not contain a definition for 'ListAsync'")]
    [InlineData("a playbook is not created of members", "await tc.Playbooks.CreateAsync(new() { Name = \"n\" });", "await tc.Playbooks.ImportAsync(Stream.Null);", "CS1061", "'Playbooks' does not contain a definition for 'CreateAsync'")]
    [InlineData("a playbook's package is not uploaded", "await tc.Playbooks[5].ExportPackage.UploadAsync(Stream.Null);", "await tc.Playbooks[5].CreateVersionAsync(Stream.Null);", "CS1061", "'RemoteFile' does not contain a definition for 'UploadAsync'")]
    [InlineData("a metric is no playbook", "_ = tc.Playbooks[new CustomMetricId(5)];", "_ = tc.Playbooks[new PlaybookId(5)];", "CS1503", "cannot convert from 'ThreatConnect.CustomMetricId' to 'ThreatConnect.PlaybookId'")]
    [InlineData("playbooks come whole", "_ = tc.Playbooks.ListAsync(new ListOptions());", "_ = tc.Playbooks.SearchAsync(new(), new ListOptions());", "CS1503", "cannot convert from 'ThreatConnect.ListOptions' to 'System.Threading.CancellationToken'")]
    public void The_wrong_program_does_not_compile_and_the_right_one_does(string about, string wrong, string right, string id, string reason) =>
        ProgramPairs.ShouldDiffer(wrong, right, id, reason, about);
}
