namespace ThreatConnect.EndToEndTests;

// The tests of this suite hold each operation to the document, in both directions. xunit runs what is not parallel after everything else;
// filtered out of the suite, this test has nothing to count.
[CollectionDefinition(nameof(AfterAllOthers), DisableParallelization = true)]
public sealed class AfterAllOthers;

[Collection(nameof(AfterAllOthers))]
public sealed class DocumentedOperationTests
{
    [Fact]
    public void Each_operation_of_the_table_was_requested_and_returned_as_documented() =>
        DocumentedOperation.All.Select(operation => operation.Id).Distinct().Except(DocumentedTraffic.Operations).Should().BeEmpty();
}
