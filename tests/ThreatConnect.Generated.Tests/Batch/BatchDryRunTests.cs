namespace ThreatConnect.Tests.Batch;

public sealed class BatchDryRunTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"dry-run-{Guid.NewGuid():N}");

    [Fact]
    public async Task A_dry_run_writes_what_would_be_sent_and_sends_nothing()
    {
        var server = new FakeBatchServer();
        await using var client = server.Client();

        var run = await client.InOwner("MyOrg").Batch.WriteFilesAsync(
            [TestItems.Address(1, "g"), TestItems.Group("g"), new BatchIndicator(IndicatorType.Address, "x"), TestItems.Address(2)],
            _folder,
            new BatchOptions { MaxItems = 2 });

        server.Requests.Should().BeEmpty();
        run.Files.Select(Path.GetFileName).Should().Equal("batch-0001.json", "batch-0002.json");
        (await File.ReadAllTextAsync(run.Files[0]))
            .Should().Be(
                """{"group":[{"name":"Name of g","type":"Campaign","xid":"g"}],"indicator":[{"ip":"10.0.0.2","type":"Address"}]}""");
        (await File.ReadAllTextAsync(run.Files[1]))
            .Should().Be("""{"indicator":[{"ip":"10.0.0.1","type":"Address","associatedGroups":[{"groupXid":"g"}]}]}""");
        (await File.ReadAllTextAsync(run.ConfigFile))
            .Should().Be("""{"version":"V2","owner":"MyOrg","haltOnError":false,"action":"Create","attributeWriteType":"Replace"}""");
        run.Rejected.Should().ContainSingle().Which.Index.Should().Be(2);
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
