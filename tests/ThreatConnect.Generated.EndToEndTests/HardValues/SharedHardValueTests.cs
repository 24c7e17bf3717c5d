namespace ThreatConnect.EndToEndTests.HardValues;

// The published values go through the same tests as our own.
public sealed class SharedHardValueTests
{
    [SharedDataFact(SharedHardValueFile.Name)]
    public void Every_line_is_among_the_values_that_are_tried()
    {
        IEnumerable<TheoryData<int, string>> tests =
        [
            IndicatorValueTests.Carried, IndicatorValueTests.Rejected, TagNameTests.Carried, TagNameTests.Rejected,
            GroupNameTests.Carried, GroupNameTests.Rejected, AttributeValueTests.Carried, AttributeValueTests.Rejected,
        ];
        var tried = tests.SelectMany(rows => rows).Select(row => (string)row[1]).Where(name => name.Contains("published, line ", StringComparison.Ordinal)).ToList();

        SharedHardValueFile.Lines.Should().NotBeEmpty();
        tried.Should().OnlyHaveUniqueItems().And.HaveCount(SharedHardValueFile.Lines.Count);
    }
}
