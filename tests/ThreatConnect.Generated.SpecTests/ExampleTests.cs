using System.Text.RegularExpressions;

namespace ThreatConnect.SpecTests;

// Readers and mocks take the examples at their word.
public sealed partial class ExampleTests
{
    [Fact]
    public void Each_response_and_each_request_body_has_examples_that_are_valid() =>
        DocumentValidator.Instance.Examples().Should().HaveCountGreaterThan(120)
            .And.AllSatisfy(example => example.Violations.Should().BeEmpty(example.Name));

    // evidence.md has them in its tables of bodies, in §1.4, §9.4 and §9.5.
    [Theory]
    [InlineData("listMyOwnerMembers", """{"anonymous":true,"status":"Success","resultCount":2,"members":[{"pseudonym":"x"}]}""")]
    [InlineData("createBatch", """{"status":"Success","data":{"batchId":7}}""")]
    [InlineData("uploadBatch", """{"status":"Success","data":{"batchStatus":{"id":7,"status":"Queued"}}}""")]
    [InlineData("getBatchStatus",
        """{"status":"Success","data":{"batchStatus":{"id":7,"status":"Completed","errorCount":2,"successCount":40,"unprocessCount":0}}}""")]
    [InlineData("deleteGroup", """{"status":"Success"}""")]
    [InlineData("deleteGroup", """{"apiCalls":1,"resultCount":0,"status":"Success"}""")]
    public void An_example_of_the_evidence_is_valid(string operation, string json)
    {
        File.ReadAllText(BuildSettings.Evidence).Should().Contain(json);

        DocumentValidator.Instance.ValidateSuccess(operation, json).Should().BeEmpty();
    }

    [Fact]
    public void Each_whole_response_in_the_evidence_is_one_of_those() =>
        WholeResponse().Matches(File.ReadAllText(BuildSettings.Evidence)).Select(match => match.Value).Distinct()
            .Should().BeEquivalentTo(
                """{"anonymous":true,"status":"Success","resultCount":2,"members":[{"pseudonym":"x"}]}""",
                """{"status":"Success","data":{"batchId":7}}""",
                """{"status":"Success","data":{"batchStatus":{"id":7,"status":"Queued"}}}""",
                """{"status":"Success","data":{"batchStatus":{"id":7,"status":"Completed","errorCount":2,"successCount":40,"unprocessCount":0}}}""",
                """{"status":"Success"}""",
                """{"apiCalls":1,"resultCount":0,"status":"Success"}""");

    [Theory]
    [InlineData("listOwners", """{"status":"string"}""")]
    [InlineData("listOwners", """{"status":"Failure","message":"The requested resource was not found"}""")]
    [InlineData("getGroup", """{"status":"Success","data":{"campaign":{"id":"x1","name":"n"}}}""")]
    [InlineData("getGroup", """{"status":"Success","data":{"campaign":{"id":1,"name":"n","dateAdded":"yesterday"}}}""")]
    [InlineData("getIndicator", """{"status":"Success","data":{"host":{"id":1,"hostName":"a.example","dnsActive":"yes"}}}""")]
    [InlineData("createBatch", """{"batchId":0}""")]
    [InlineData("getBulkStatus", """{"status":"Success"}""")]
    [InlineData("downloadBulkJson", """{"status":"Success","data":{}}""")]
    public void What_the_platform_does_not_send_is_not_valid(string operation, string json) =>
        DocumentValidator.Instance.ValidateSuccess(operation, json).Should().NotBeEmpty();

    [GeneratedRegex("""\{"(status":"Success"|anonymous"|apiCalls":)[^`\n.]*\}(?=`|$)""", RegexOptions.Multiline)]
    private static partial Regex WholeResponse();
}
