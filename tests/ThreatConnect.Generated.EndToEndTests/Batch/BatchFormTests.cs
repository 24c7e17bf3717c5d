using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Batch;

// The same outcomes, whichever way the server talks.
public sealed class BatchFormTests
{
    [Theory]
    [InlineData(BatchStatusFormat.Wrapped, "V2")]
    [InlineData(BatchStatusFormat.UnwrappedUntilCompleted, "V2")]
    [InlineData(BatchStatusFormat.Unwrapped, "V2")]
    [InlineData(BatchStatusFormat.Wrapped, "V1")]
    [InlineData(BatchStatusFormat.Unwrapped, "V1")]
    public async Task Every_form_of_the_state_is_understood(BatchStatusFormat form, string version)
    {
        await using var server = await BatchServer.StartAsync(new SimulatorOptions { BatchStatusFormat = form, BatchDuration = TimeSpan.FromMilliseconds(200), UseBatchErrorObjects = true });
        var options = new BatchOptions { Version = new BatchVersion(version) };

        var outcomes = await server.Org.Batch.CreateAsync([Url(1), Url(2, new BatchAttribute("No Such Type", "x")), Url(3)], options).ToListAsync();

        outcomes.OrderBy(outcome => outcome.Index).Select(outcome => outcome.State).Should().Equal(BatchOutcomeState.Succeeded, BatchOutcomeState.Failed, BatchOutcomeState.Succeeded);
        (await server.Org.Indicators.ListAsync().Select(indicator => indicator.Summary).ToListAsync()).Should().BeEquivalentTo("http://example.com/ü/1", "http://example.com/ü/3");
    }

    [Fact]
    public async Task The_first_version_writes_what_it_has()
    {
        await using var server = await BatchServer.StartAsync();
        Campaign campaign = await server.Org.Groups.Campaigns.CreateAsync(new() { Name = "a" });
        var item = new BatchIndicator(new HostCreate { HostName = "a.example.com", Rating = 4, Confidence = 50 })
        {
            Attributes = [new BatchAttribute("Description", "ä")],
            Tags = ["t"],
            AssociatedGroupIds = [campaign.Id.Value],
        };

        var outcomes = await server.Org.Batch.CreateAsync([item, new BatchGroup(new ToolCreate { Name = "none" })], new BatchOptions { Version = BatchVersion.V1 }).ToListAsync();

        outcomes.OrderBy(outcome => outcome.Index).Select(outcome => (outcome.State, outcome.WasSent)).Should().Equal((BatchOutcomeState.Succeeded, true), (BatchOutcomeState.Failed, false));
        HostEntity host = await server.Org.Indicators.Hosts["a.example.com"].GetAsync(Include.All);
        (host.Rating, host.Confidence, host.Attributes.Single().Value, host.Tags.Single().Name).Should().Be((4m, 50, "ä", "t"));
        (await server.Org.Groups.Campaigns[campaign.Id].Indicators.ListAsync().SingleAsync()).Summary.Should().Be("a.example.com");
    }

    [Theory]
    [InlineData(true, 10, 1, 0)]
    [InlineData(true, 2, 1, 0)]
    [InlineData(false, 10, 1, 1)]
    public async Task One_call_creates_and_uploads_where_it_can(bool isThere, int inlineLimit, int calls, int uploads)
    {
        await using var server = await BatchServer.StartAsync(new SimulatorOptions { IsBatchCreateAndUploadEnabled = isThere, BatchInlineLimit = inlineLimit });

        var outcomes = await server.Org.Batch.CreateAsync(Enumerable.Range(1, 5).Select(number => Url(number)), new BatchOptions { CreateAndUpload = true }).ToListAsync();

        outcomes.Should().OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded).And.HaveCount(5);
        (await server.Org.Indicators.ListAsync().CountAsync()).Should().Be(5);
        server.Count("POST", "/batch/createAndUpload").Should().Be(calls);
        server.Count("POST", "/batch").Should().Be(uploads);
    }

    [Fact]
    public async Task A_content_above_the_limit_is_split_and_nothing_is_lost()
    {
        await using var server = await BatchServer.StartAsync(new SimulatorOptions { BatchUploadLimit = 4_000 });

        var outcomes = await server.Org.Batch.CreateAsync(Enumerable.Range(1, 500).Select(number => Url(number))).ToListAsync();

        outcomes.Select(outcome => outcome.Index).Order().Should().Equal(Enumerable.Range(0, 500).Select(index => (long?)index));
        outcomes.Should().OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded);
        (await server.Org.Indicators.ListAsync().CountAsync()).Should().Be(500);
        server.Simulator.Requests.Should().Contain(request => request.StatusCode == 400);
    }

    private static BatchIndicator Url(int number, params BatchAttribute[] attributes) => new(new UrlCreate { Text = $"http://example.com/ü/{number}" }) { Attributes = attributes };
}
