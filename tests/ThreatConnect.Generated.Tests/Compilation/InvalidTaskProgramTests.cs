namespace ThreatConnect.Tests.Compilation;

// Filters and bodies of tasks, victims and attributes: programs that do not compile, each beside the one that does.
public sealed class InvalidTaskProgramTests
{
    [Theory]
    [InlineData("f.Status > \"x\"", "f.Status == \"Completed\"", "CS0619", "This field has no order in the API: it takes == and !=.")]
    [InlineData("f.Status.StartsWith(\"x\")", "f.Status != \"Completed\"", "CS0619", "The API cannot search within this field: it takes == and !=.")]
    [InlineData("f.Assignee != \"x\"", "f.Assignee == \"x\"", "CS0619", "The API has no \"not equal\" for this field: it takes == alone.")]
    [InlineData("f.Overdue == \"true\"", "f.Overdue == true", "CS0019", "Operator '==' cannot be applied")]
    [InlineData("f.DueDate == new DateOnly(2019, 4, 2)", "f.DueDate > new DateOnly(2019, 4, 2)", "CS0619", "This field cannot be compared for equality in the API: it takes < and > alone.")]
    [InlineData("f.DueDate > \"2019-04-02\"", "f.DueDate < new DateOnly(2019, 4, 2)", "CS0019", "Operator '>' cannot be applied")]
    [InlineData("f.EscalationDate > new DateOnly(2019, 4, 2)", "f.DateAdded > new DateOnly(2019, 4, 2)", "CS1061", "'TaskFilter' does not contain a definition for 'EscalationDate'")]
    public void A_filter_of_tasks_that_the_API_does_not_have(string wrong, string right, string id, string reason) =>
        ProgramPairs.ShouldDiffer($"_ = org.Tasks.ListAsync(f => {wrong});", $"_ = org.Tasks.ListAsync(f => {right});", id, reason);

    [Theory]
    [InlineData("org.Victims.ListAsync(f => f.Nationality == \"x\")", "org.Victims.ListAsync(f => f.Name == \"x\")", "CS1061", "'VictimFilter' does not contain a definition for 'Nationality'")]
    [InlineData("org.SecurityLabels.ListAsync(f => f.Name != \"x\")", "org.SecurityLabels.ListAsync(f => f.Name.StartsWith(\"x\"))", "CS0619", "The API has no \"not equal\" for this field")]
    [InlineData("tc.Types.Attributes.ListAsync(f => f.MaxLength >= 5)", "tc.Types.Attributes.ListAsync(f => f.MaxLength > 4)", "CS0619", "for whole numbers write > n - 1")]
    [InlineData("tc.Types.Attributes.ListAsync(f => f.System != true)", "tc.Types.Attributes.ListAsync(f => f.System == false)", "CS0619", "The API has no \"not equal\" for this field")]
    [InlineData("tc.Types.Indicators.ListAsync(f => f.Custom == true)", "tc.Types.Indicators.ListAsync(additional: true)", "CS1660", "Cannot convert lambda expression to type 'bool'")]
    public void A_filter_that_the_API_does_not_have(string wrong, string right, string id, string reason) => ProgramPairs.ShouldDiffer($"_ = {wrong};", $"_ = {right};", id, reason);

    [Theory]
    [InlineData("VictimUpdate { Org = \"x\" }", "VictimUpdate { Name = \"n\", Org = \"x\" }", "VictimUpdate.Name")]
    [InlineData("VictimCreate { Org = \"x\" }", "VictimCreate { Name = \"n\", Org = \"x\" }", "VictimCreate.Name")]
    [InlineData("TaskCreate { Status = TaskEntityStatus.Deferred }", "TaskCreate { Name = \"n\", Status = TaskEntityStatus.Deferred }", "TaskCreate.Name")]
    [InlineData("TaskUser()", "TaskUser { UserName = \"x\" }", "TaskUser.UserName")]
    [InlineData("AttributeCreate { Value = \"x\" }", "AttributeCreate { Type = \"Source\", Value = \"x\" }", "AttributeCreate.Type")]
    [InlineData("AttributeCreate { Type = \"Source\" }", "AttributeCreate { Type = \"Source\", Value = \"x\", Displayed = true }", "AttributeCreate.Value")]
    [InlineData("AttributeUpdate { Source = \"x\" }", "AttributeUpdate { Value = \"x\" }", "AttributeUpdate.Value")]
    [InlineData("SecurityLabelCreate { Color = \"FF0000\" }", "SecurityLabelCreate { Name = \"n\", Color = \"FF0000\" }", "SecurityLabelCreate.Name")]
    [InlineData("VictimEmailAddressAssetCreate { AddressType = \"work\" }", "VictimEmailAddressAssetCreate { Address = \"x\" }", "VictimEmailAddressAssetCreate.Address")]
    [InlineData("VictimNetworkAccountAssetUpdate { Network = \"x\" }", "VictimNetworkAccountAssetUpdate { Account = \"x\" }", "VictimNetworkAccountAssetUpdate.Account")]
    [InlineData("VictimPhoneAssetCreate()", "VictimPhoneAssetCreate { Number = \"1\" }", "VictimPhoneAssetCreate.Number")]
    [InlineData("VictimSocialNetworkAssetCreate { Network = \"x\" }", "VictimSocialNetworkAssetCreate { Account = \"x\" }", "VictimSocialNetworkAssetCreate.Account")]
    [InlineData("VictimWebSiteAssetUpdate()", "VictimWebSiteAssetUpdate { WebSite = \"x\" }", "VictimWebSiteAssetUpdate.WebSite")]
    [InlineData("AdversaryHandleAssetCreate()", "AdversaryHandleAssetCreate { Handle = \"x\" }", "AdversaryHandleAssetCreate.Handle")]
    [InlineData("AdversaryPhoneNumberAssetUpdate()", "AdversaryPhoneNumberAssetUpdate { PhoneNumber = \"1\" }", "AdversaryPhoneNumberAssetUpdate.PhoneNumber")]
    [InlineData("AdversaryUrlAssetCreate()", "AdversaryUrlAssetCreate { Url = \"x\" }", "AdversaryUrlAssetCreate.Url")]
    public void A_body_without_what_the_API_demands(string wrong, string right, string member) =>
        ProgramPairs.ShouldDiffer($"new {wrong}.ToString();", $"new {right}.ToString();", "CS9035", $"Required member '{member}' must be set");
}
