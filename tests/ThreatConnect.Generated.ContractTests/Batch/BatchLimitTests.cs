using Microsoft.Extensions.Time.Testing;

namespace ThreatConnect.ContractTests.Batch;

// Contents above the limit of the server are divided, and nothing is lost or sent twice.
public sealed class BatchLimitTests
{
    [Theory]
    [InlineData(2_000)]
    [InlineData(500)]
    [InlineData(150)]
    public async Task A_rejected_content_is_sent_again_in_smaller_parts(int limit)
    {
        using var server = new LimitedServer(limit);
        var time = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1513703787));
        await using var client = new ThreatConnectClient(
            new Uri("https://app.threatconnect.com/api"),
            new HmacCredential(Platform.AccessId, Platform.SecretKey),
            new ThreatConnectClientOptions { PrimaryHandler = server, TimeProvider = time });
        BatchItem[] items = [.. Enumerable.Range(0, 100).Select(index => new BatchIndicator(IndicatorType.Mutex, $"mutex {index:000}"))];

        var run = client.InOwner("MyOrg").Batch.CreateAsync(items, new BatchOptions { JobsInFlight = 1 }).ToListAsync().AsTask();
        while (!run.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(run, Task.Delay(20));
        }

        var outcomes = await run;
        outcomes.Select(outcome => outcome.Item).Should().BeEquivalentTo(items, options => options.WithoutStrictOrdering());
        outcomes.Should().AllSatisfy(outcome => outcome.State.Should().Be(BatchOutcomeState.Succeeded));
        server.Summaries.Should().BeEquivalentTo(Enumerable.Range(0, 100).Select(index => $"mutex {index:000}"));
        server.Rejections.Should().BePositive();
    }
}
