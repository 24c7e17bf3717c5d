namespace ThreatConnect.Testing.Tests.Batch;

/// <summary>The action Delete of evidence.md §9.2.</summary>
public sealed class BatchDeleteTests
{
    private const string Before =
        """
        {"indicator":[{"type":"Address","ip":"192.0.2.1"},{"type":"Address","ip":"192.0.2.2"},
         {"type":"File","summary":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}],
         "group":[{"type":"Threat","name":"n","xid":"x"},{"type":"Threat","name":"m","xid":"y"}]}
        """;

    [Fact]
    public async Task The_type_and_the_value_or_the_xid_are_enough()
    {
        await using var batch = await BatchServer.StartAsync();
        await batch.ImportAsync(Before);

        await batch.ImportAsync(
            """
            {"indicator":[{"type":"Address","summary":"192.0.2.1"},{"type":"File","md5":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}],
             "group":[{"type":"Threat","xid":"x"}]}
            """,
            BatchServer.Config(action: "Delete"));

        (await batch.GetAsync("/v2/indicators")).Each("indicator", "summary").Should().Equal("192.0.2.2");
        (await batch.GetAsync("/v2/groups")).Each("group", "name").Should().Equal("m");
    }

    [Theory]
    [InlineData("indicator", """{"type":"Address","summary":"192.0.2.9"}""")]
    [InlineData("indicator", """{"type":"Host","summary":"192.0.2.1"}""")]
    [InlineData("group", """{"type":"Threat","xid":"z"}""")]
    [InlineData("group", """{"type":"Tool","xid":"x"}""")]
    public async Task A_missing_item_is_an_error(string list, string item)
    {
        await using var batch = await BatchServer.StartAsync();
        await batch.ImportAsync(Before);

        var result = await batch.RunAsync(BatchServer.Config(action: "Delete"), $$"""{"{{list}}":[{{item}}]}""");

        result.ShouldCount(successes: 0, errors: 1);
        (await batch.CodesAsync(result.Id)).Should().Equal("0x1007");
        (await batch.GetAsync("/v2/indicators")).Data["indicator"]!.AsArray().Should().HaveCount(3);
        (await batch.GetAsync("/v2/groups")).Data["group"]!.AsArray().Should().HaveCount(2);
    }

    [Fact]
    public async Task A_xid_of_a_deleted_group_creates_a_new_group()
    {
        await using var batch = await BatchServer.StartAsync();
        await batch.ImportAsync(Before);
        await batch.ImportAsync("""{"group":[{"type":"Threat","xid":"x"}]}""", BatchServer.Config(action: "Delete"));

        await batch.ImportAsync("""{"group":[{"type":"Tool","name":"new","xid":"x"}]}""");

        (await batch.GetAsync("/v2/groups")).Each("group", "name").Should().Equal("m", "new");
    }

    [Fact]
    public async Task Version_1_deletes_indicators()
    {
        await using var batch = await BatchServer.StartAsync();
        await batch.ImportAsync(Before);

        await batch.ImportAsync(
            """[{"type":"Address","summary":"192.0.2.1"},{"type":"Address","summary":"192.0.2.2"}]""",
            BatchServer.Config(action: "Delete", version: "V1"));

        (await batch.GetAsync("/v2/indicators")).Each("indicator", "type").Should().Equal("File");
    }
}
