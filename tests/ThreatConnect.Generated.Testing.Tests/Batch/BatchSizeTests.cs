using System.Text;

namespace ThreatConnect.Testing.Tests.Batch;

/// <summary>Jobs of the maximum size (evidence.md §9.1).</summary>
public sealed class BatchSizeTests
{
    [Fact]
    public async Task A_job_has_up_to_25000_indicators_and_others_are_served_meanwhile()
    {
        await using var batch = await BatchServer.StartAsync();
        var id = await batch.CreateAsync(BatchServer.Config());
        await batch.UploadAsync(id, Content(25_000));

        // Whether the job is still at work then is up to the machine; the response must be the same.
        (await batch.GetAsync("/v2/indicators?resultLimit=10")).Status.Should().Be(HttpStatusCode.OK);

        (await batch.WaitAsync(id))["successCount"]!.GetValue<int>().Should().Be(25_001);
        (await batch.GetAsync("/v2/indicators?resultLimit=1")).Data["resultCount"]!.GetValue<int>().Should().Be(25_000);
    }

    [Fact]
    public async Task One_indicator_more_is_an_error_and_none_is_written()
    {
        await using var batch = await BatchServer.StartAsync();

        var result = await batch.RunAsync(BatchServer.Config(), Content(25_001));

        result.ShouldCount(successes: 0, errors: 1, unprocessed: 25_001);
        (await batch.CodesAsync(result.Id)).Should().Equal("0x1008");
        (await batch.ErrorListAsync(result.Id)).Single()!["errorReason"]!.GetValue<string>()
            .Should().Contain("would exceed the number of allowed indicators");
        (await batch.GetAsync("/v2/indicators")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
    }

    private static string Content(int indicators)
    {
        var content = new StringBuilder("""{"group":[{"type":"Threat","name":"n","xid":"x"}],"indicator":[""");
        for (var index = 0; index < indicators; index++)
        {
            content.Append(index == 0 ? "" : ",").Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $$"""
                {"type":"Address","ip":"10.{{index / 65536}}.{{index / 256 % 256}}.{{index % 256}}","rating":3,"confidence":50,
                 "tag":[{"name":"a"},{"name":"b"}],
                 "attribute":[{"type":"Description","value":"d","displayed":true},{"type":"Aliases","value":"e"}],
                 "associatedGroups":[{"groupXid":"x"}]}
                """);
        }

        return content.Append("]}").ToString();
    }
}
