using ThreatConnect.Testing;

namespace ThreatConnect.Quickstart.Tests.Conformance;

// The report names each other form of responses that the evidence has, and nothing else (evidence.md §1.4, §2, §7.0).
public sealed class ResponseFormTests(PopulatedSimulator instance) : IClassFixture<PopulatedSimulator>
{
    [Theory]
    [InlineData(ResponseForms.Usual, "", "")]
    [InlineData(ResponseForms.TextIds, "getTask task.id", "a text", "7.0 ids")]
    [InlineData(ResponseForms.TextFlags, "getTask task.escalated", "a text", "7.0 flags")]
    [InlineData(
        ResponseForms.BooleanFlags, "getIndicator host.dnsActive", "a boolean", "7.0 dnsActive, whoisActive, custom, parsable, fileAction")]
    [InlineData(ResponseForms.ZonelessDates, "getTask task.dateAdded", "without a zone", "7.0 dates")]
    [InlineData(ResponseForms.OffsetDates, "getTask task.dateAdded", "with an offset", "7.0 dates")]
    [InlineData(ResponseForms.EpochDates, "listTaskAttributes attribute.dateAdded", "a number", "7.0 dates")]
    [InlineData(ResponseForms.LoneObjects, "listTaskTags tag", "an object", "1.4 lists of one")]
    [InlineData(ResponseForms.NoTotals, "listTasks resultCount", "absent", "2 totals")]
    [InlineData(ResponseForms.NoEmptyLists, "listPlaybooks playbook", "absent", "1.4 lists without items")]
    [InlineData(ResponseForms.OtherMembers, "getTask task.addedLater", "an object", "7.0 members", "1.4 members of older envelopes")]
    [InlineData(ResponseForms.Nulls, "getTask task.description", "null", "7.0 members without a value")]
    [InlineData(ResponseForms.ErrorStatus, "getTask", "Error", "1.4 status of failures")]
    public async Task Each_form_is_found_in_its_place_and_nothing_else(
        ResponseForms forms, string where, string found, params string[] checks)
    {
        instance.Simulator.ResponseForms = forms;

        var report = await instance.ReportAsync();

        PopulatedSimulator.DeviationsOf(report).Should().BeEquivalentTo(checks);
        var deviations = report.Checks.SelectMany(result => result.Deviations);
        (where.Length == 0 || deviations.Any(deviation => deviation.Where == where && deviation.Found == found)).Should().BeTrue();
    }
}
