namespace ThreatConnect.EndToEndTests.Batch;

// What a batch associates is associated when it is read one by one.
public sealed class BatchAssociationTests
{
    [Theory]
    [InlineData(25_000)]
    [InlineData(1)]
    public async Task Associations_of_every_type_are_there_whatever_the_order_and_the_jobs(int maxItems)
    {
        await using var server = await BatchServer.StartAsync();
        var url = new BatchIndicator(new UrlCreate { Text = "http://a.example.com/ü" });
        var host = new BatchIndicator(new HostCreate { HostName = "a.example.com" }) { AssociatedGroups = ["x-tool"] };
        BatchItem[] items =
        [
            new BatchAssociation(url, host, CustomAssociation.UrlHost),
            new BatchAssociation("x-bear", url),
            new BatchAssociation(new BatchGroupReference("x-bear"), new BatchGroupReference("x-tool")),
            host,
            url,
            new BatchGroup(new AdversaryCreate { Name = "Bär" }) { Xid = "x-bear", AssociatedGroups = ["x-threat"] },
            new BatchGroup(new ThreatCreate { Name = "Drohung" }) { Xid = "x-threat", AssociatedGroups = ["x-bear"] },
            new BatchGroup(new ToolCreate { Name = "Werkzeug" }) { Xid = "x-tool" },
        ];

        var outcomes = await server.Org.Batch.CreateAsync(items, new BatchOptions { MaxItems = maxItems }).ToListAsync();

        outcomes.OrderBy(outcome => outcome.Index).Select(outcome => (outcome.Item, outcome.State, outcome.Reason)).Should().Equal(items.Select(item => ((BatchItem?)item, BatchOutcomeState.Succeeded, default(string))));
        var bear = server.Org.Groups.Adversaries[(await server.Org.Groups.Adversaries.ListAsync().SingleAsync()).Id];
        (await bear.Groups.ListAsync().Select(group => group.Name).ToListAsync()).Should().BeEquivalentTo("Drohung", "Werkzeug");
        (await bear.Indicators.ListAsync().Select(indicator => indicator.Summary).ToListAsync()).Should().Equal("http://a.example.com/ü");
        var tool = server.Org.Groups.Tools[(await server.Org.Groups.Tools.ListAsync().SingleAsync()).Id];
        (await tool.Indicators.ListAsync().Select(indicator => indicator.Summary).ToListAsync()).Should().Equal("a.example.com");
        (await server.Org.Indicators.Urls["http://a.example.com/ü"].AssociatedBy(CustomAssociation.UrlHost).Hosts.ListAsync().SingleAsync()).HostName.Should().Be("a.example.com");
    }
}
