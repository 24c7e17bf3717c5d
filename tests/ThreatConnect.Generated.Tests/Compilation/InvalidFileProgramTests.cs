namespace ThreatConnect.Tests.Compilation;

// Files that groups do not have: programs that do not compile, each beside the one that does.
public sealed class InvalidFileProgramTests
{
    [Theory]
    [InlineData("org.Groups.Threats[1].File.UploadAsync(Stream.Null)", "org.Groups.Documents[1].File.UploadAsync(Stream.Null)", "CS1061", "'ThreatHandle' does not contain a definition for 'File'")]
    [InlineData("org.Groups.Signatures[1].File.UploadAsync(Stream.Null)", "org.Groups.Reports[1].File.UploadAsync(Stream.Null)", "CS1061", "'RemoteFile' does not contain a definition for 'UploadAsync'")]
    [InlineData("org.Groups.Signatures[1].File.ReplaceAsync(Stream.Null)", "org.Groups.Signatures[1].File.ReadTextAsync()", "CS1061", "'RemoteFile' does not contain a definition for 'ReplaceAsync'")]
    [InlineData("org.Groups.Campaigns[1].File.DownloadAsync(Stream.Null)", "org.Groups.Signatures[1].File.DownloadAsync(Stream.Null)", "CS1061", "'CampaignHandle' does not contain a definition for 'File'")]
    [InlineData("org.Groups.Emails[1].Pdf.DownloadAsync(Stream.Null)", "org.Groups.Events[1].Pdf.DownloadAsync(Stream.Null)", "CS1061", "'EmailHandle' does not contain a definition for 'Pdf'")]
    [InlineData("org.Groups.Documents[1].Pdf.ReadBytesAsync()", "org.Groups.Reports[1].Pdf.ReadBytesAsync()", "CS1061", "'DocumentHandle' does not contain a definition for 'Pdf'")]
    [InlineData("org.Tasks[1].Pdf.UploadAsync(Stream.Null)", "org.Tasks[1].Pdf.OpenReadAsync()", "CS1061", "'RemoteFile' does not contain a definition for 'UploadAsync'")]
    [InlineData("org.Victims[1].Pdf.OpenReadAsync()", "org.Tasks[1].Pdf.OpenReadAsync()", "CS1061", "'VictimHandle' does not contain a definition for 'Pdf'")]
    [InlineData("org.Groups.Documents[1].File.UploadAsync(new byte[] { 1 })", "org.Groups.Documents[1].File.UploadAsync(\"x.pdf\")", "CS1503", "cannot convert from 'byte[]' to 'System.IO.Stream'")]
    public void A_file_that_the_object_does_not_have(string wrong, string right, string id, string reason) => ProgramPairs.ShouldDiffer($"await {wrong};", $"await {right};", id, reason);
}
