namespace ThreatConnect.ContractTests.Batch;

// The action Delete, for which a type and a value or a xid are enough.
public sealed class BatchDeleteTests(PlatformServer server) : BatchTest(server)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_takes_two_steps_even_where_one_would_do_for_others(bool createAndUpload)
    {
        OnJob(
            1,
            """{"indicator":[{"type":"Address","summary":"192.0.2.1"}],"group":[{"type":"Threat","name":"t","xid":"x"}]}""",
            Ended(1, success: 2),
            Config.Replace("\"Create\"", "\"Delete\"", StringComparison.Ordinal));
        BatchItem[] items = [new BatchIndicator(IndicatorType.Address, "192.0.2.1"), new BatchGroup(GroupType.Threat, "t") { Xid = "x" }];

        var run = Org.Batch.DeleteAsync(items, new BatchOptions { AttributeWriteType = AttributeWriteType.Append, CreateAndUpload = createAndUpload }).ToListAsync().AsTask();
        await Platform.PassTimeUntilDoneAsync(run);

        (await run).Should().HaveCount(2).And.AllSatisfy(outcome => outcome.State.Should().Be(BatchOutcomeState.Succeeded));
    }
}
