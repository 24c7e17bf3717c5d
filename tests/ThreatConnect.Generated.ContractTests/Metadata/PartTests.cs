namespace ThreatConnect.ContractTests.Metadata;

// Several parts of an object in one call, which says what happened to each.
public sealed class PartTests(PlatformServer server) : ContractTest(server)
{
    private const string Owner = "owner=Common%20Community";
    private const string Item = "/api/v2/groups/campaigns/416";
    private const string Created = """{"id":416,"name":"camp-3"}""";

    [Fact]
    public async Task Several_are_added_by_a_request_each()
    {
        Platform.On("POST", $"{Item}/tags/a%20b?{Owner}").Returns(StubResponse.Success);
        Platform.On("POST", $"{Item}/tags/c?{Owner}").Returns(StubResponse.Success);
        Platform.On("POST", $"{Item}/securityLabels/TLP%3AGREEN?{Owner}").Returns(StubResponse.Success);
        Platform.On("POST", $"{Item}/securityLabels/TLP%3ARED?{Owner}").Returns(StubResponse.Success);
        Platform.On("POST", $"{Item}/groups/adversaries/1?{Owner}").Returns(StubResponse.Success);
        Platform.On("POST", $"{Item}/groups/adversaries/2?{Owner}").Returns(StubResponse.Success);
        var attributeStub = Platform.On("POST", $"{Item}/attributes?{Owner}");
        attributeStub.Check = request => request.BodyText.Should().BeOneOf("""{"type":"Description","value":"d"}""", """{"type":"Source","value":"s"}""");
        attributeStub.Returns(Enumerable.Repeat(StubResponse.One("attribute", """{"id":5,"type":"Description","value":"d"}""", 201), 2));
        var campaign = Org.Groups.Campaigns[416];

        (await campaign.Tags.AddAsync("a b", "c")).Should().HaveCount(2).And.OnlyContain(response => response.StatusCode == HttpStatusCode.OK);
        await campaign.SecurityLabels.AddAsync(["TLP:GREEN", "TLP:RED"], CancellationToken.None);
        await campaign.Groups.Adversaries.AddAsync(1, 2);
        var attributes = await campaign.Attributes.AddAsync(
            new AttributeCreate { Type = "Description", Value = "d" }, new AttributeCreate { Type = "Source", Value = "s" });
        (await campaign.Tags.AddAsync([])).Should().BeEmpty();

        attributes.Select(response => response.Value.Id.Value).Should().Equal(5, 5);
        Platform.Requests.Select(request => request.BodyText).Where(body => body.Length > 0).Should().OnlyHaveUniqueItems().And.HaveCount(2);
    }

    [Fact]
    public async Task Several_are_removed_by_a_request_each()
    {
        foreach (var part in new[] { "tags/a%20b", "tags/c", "securityLabels/TLP%3AGREEN", "groups/adversaries/1", "groups/adversaries/2", "attributes/7", "attributes/8", "attributes/9" })
        {
            Platform.On("DELETE", $"{Item}/{part}?{Owner}").Returns(StubResponse.Success);
        }

        var campaign = Org.Groups.Campaigns[416];

        (await campaign.Tags.RemoveAsync("a b", "c", "a b")).Should().HaveCount(2).And.OnlyContain(response => response.StatusCode == HttpStatusCode.OK);
        await campaign.SecurityLabels.RemoveAsync(["TLP:GREEN"], CancellationToken.None);
        await campaign.Groups.Adversaries.RemoveAsync(1, 2);
        (await campaign.Attributes.RemoveAsync(7, 8)).Should().HaveCount(2);
        (await campaign.Attributes.RemoveAsync(9)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await campaign.Tags.RemoveAsync([])).Should().BeEmpty();
    }

    [Fact]
    public async Task One_that_is_not_removed_does_not_keep_the_others()
    {
        Platform.On("DELETE", $"{Item}/attributes/7?{Owner}").Returns(StubResponse.Success);
        Platform.On("DELETE", $"{Item}/attributes/8?{Owner}").Returns(StubResponse.NotFound);
        Platform.On("DELETE", $"{Item}/tags/a?{Owner}").Returns(StubResponse.Failure(401, "The requested tag was not deleted - access was denied"));
        Platform.On("DELETE", $"{Item}/tags/b?{Owner}").Returns(StubResponse.Success);

        var attributes = (await FluentActions.Awaiting(() => Org.Groups.Campaigns[416].Attributes.RemoveAsync(7, 8)).Should().ThrowAsync<PartsException>()
            .WithMessage("1 of 2 parts were not removed, or it is unknown whether they were: Attribute \"8\". The first error: *not found*")).Which;
        var tags = (await FluentActions.Awaiting(() => Org.Groups.Campaigns[416].Tags.RemoveAsync("a", "b")).Should().ThrowAsync<PartsException>()).Which;

        attributes.Outcomes.Select(part => (part.Part, part.Name, part.IsSuccess)).Should().Equal((ObjectPart.Attribute, "7", true), (ObjectPart.Attribute, "8", false));
        attributes.Method.Should().Be(HttpMethod.Delete);
        tags.Outcomes.Select(part => (part.Part, part.Name, part.IsSuccess)).Should().Equal((ObjectPart.Tag, "a", false), (ObjectPart.Tag, "b", true));
    }

    [Fact]
    public async Task A_canceled_removal_says_what_was_done()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        var tags = Org.Groups.Campaigns[416].Tags;

        var error = (await tags.Awaiting(all => all.RemoveAsync(["a", "b"], cancellation.Token)).Should().ThrowAsync<PartsCanceledException>()).Which;

        error.Message.Should().StartWith("2 of 2 parts were not removed, or it is unknown whether they were: Tag \"a\", Tag \"b\".");
        error.CancellationToken.Should().Be(cancellation.Token);
        error.Outcomes.Should().HaveCount(2).And.OnlyContain(part => !part.IsSuccess);
    }

    [Fact]
    public async Task One_that_fails_does_not_keep_the_others()
    {
        Platform.On("POST", $"{Item}/securityLabels/a?{Owner}").Returns(StubResponse.Success);
        Platform.On("POST", $"{Item}/securityLabels/b?{Owner}").Returns(StubResponse.Failure(404, "The requested resource was not found"));
        Platform.On("POST", $"{Item}/securityLabels/c?{Owner}").Returns(StubResponse.Success);

        var error = (await FluentActions.Awaiting(() => Org.Groups.Campaigns[416].SecurityLabels.AddAsync("a", "b", "c")).Should().ThrowAsync<PartsException>()
            .WithMessage("1 of 3 parts were not added, or it is unknown whether they were: SecurityLabel \"b\". The first error: *not found*")).Which;

        error.Outcomes.Select(part => (part.Part, part.Name, part.IsSuccess)).Should().Equal(
            (ObjectPart.SecurityLabel, "a", true), (ObjectPart.SecurityLabel, "b", false), (ObjectPart.SecurityLabel, "c", true));
        error.InnerException.Should().BeOfType<ThreatConnectApiException>().And.BeSameAs(error.Outcomes[1].Error);
        error.Path.Should().Contain("securityLabels/b");
    }

    [Fact]
    public async Task None_is_sent_if_one_is_not_valid()
    {
        string missing = null!;
        var campaign = Org.Groups.Campaigns[416];
        Func<Task>[] calls =
        [
            () => campaign.Tags.AddAsync("a", ""),
            () => campaign.Tags.AddAsync("a", new string('x', 129)),
            () => campaign.Tags.AddAsync("a", missing),
            () => campaign.Tags.AddAsync("a", "\ud800"),
            () => campaign.SecurityLabels.AddAsync("a", ".."),
            () => campaign.Groups.Adversaries.AddAsync(1, 0),
            () => campaign.Indicators.OfType("Host").AddAsync("a.example", "not a host"),
            () => campaign.VictimAssets.PhoneNumbers.AddAsync(1, 0),
            () => campaign.Attributes.AddAsync(new AttributeCreate { Type = "a", Value = "v" }, new AttributeCreate { Type = "", Value = "v" }),
            () => campaign.Tags.RemoveAsync("a", ""),
            () => campaign.Tags.RemoveAsync("a", new string('x', 129)),
            () => campaign.Tags.RemoveAsync("a", missing),
            () => campaign.SecurityLabels.RemoveAsync("a", ".."),
            () => campaign.Groups.Adversaries.RemoveAsync(1, 0),
            () => campaign.Indicators.OfType("Host").RemoveAsync("a.example", "not a host"),
            () => campaign.VictimAssets.PhoneNumbers.RemoveAsync(1, 0),
            () => campaign.Attributes.RemoveAsync(1, 0),
            () => campaign.Attributes.RemoveAsync(0),
            () => Org.Groups.Campaigns.CreateWithAsync(new() { Name = "n" }, new() { Tags = [""] }),
            () => Org.Groups.Campaigns.CreateWithAsync(new() { Name = "n" }, new() { Associations = [Org.Groups.Threats[0]] }),
            () => Org.Groups.Campaigns.CreateWithAsync(new() { Name = "" }, new() { Tags = ["a"] }),
            () => Org.Indicators.Files.CreateWithAsync(new() { Size = 1 }, new() { Tags = ["a"] }),
        ];

        foreach (var call in calls)
        {
            await call.Should().ThrowAsync<ArgumentException>();
        }

        Platform.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task An_object_is_created_first_and_its_parts_are_added_then()
    {
        Platform.On("POST", $"/api/v2/groups/campaigns?{Owner}", """{"name":"camp-3"}""").Returns(StubResponse.One("campaign", Created, 201));
        foreach (var part in new[] { "tags/a", "securityLabels/TLP%3ARED", "groups/threats/9", "indicators/hosts/a.example", "tasks/8", "victims/7" })
        {
            Platform.On("POST", $"{Item}/{part}?{Owner}").Returns(StubResponse.Success);
        }

        Platform.On("POST", $"{Item}/attributes?{Owner}", """{"type":"Description","value":"d"}""").Returns(StubResponse.One("attribute", """{"id":5,"type":"Description","value":"d"}""", 201));

        var created = await Org.Groups.Campaigns.CreateWithAsync(new() { Name = "camp-3" }, new()
        {
            Tags = ["a"],
            SecurityLabels = ["TLP:RED"],
            Attributes = [new() { Type = "Description", Value = "d" }],
            Associations = [Org.Groups.Threats[9], Org.Indicators.Hosts["a.example"], Org.Tasks[8], Org.Victims[7]],
        });

        (created.StatusCode, created.Value.Id).Should().Be((HttpStatusCode.Created, new CampaignId(416)));
        Platform.Requests[0].Method.Should().Be("POST");
        Platform.Requests.Should().HaveCount(8);
    }

    [Fact]
    public async Task The_parts_of_an_indicator_are_added_by_its_value()
    {
        Platform.On("POST", $"/api/v2/indicators/files?{Owner}", """{"md5":"D41D8CD98F00B204E9800998ECF8427E"}""").Returns(StubResponse.One("file", """{"id":1,"md5":"D41D8CD98F00B204E9800998ECF8427E"}""", 201));
        Platform.On("POST", $"/api/v2/indicators/files/D41D8CD98F00B204E9800998ECF8427E/tags/a?{Owner}").Returns(StubResponse.Success);

        await Org.Indicators.Files.CreateWithAsync(new() { Md5 = "d41d8cd98f00b204e9800998ecf8427e" }, new() { Tags = ["a"] });
    }

    [Fact]
    public async Task A_part_that_fails_does_not_lose_the_created_object()
    {
        Platform.On("POST", $"/api/v2/groups/campaigns?{Owner}", """{"name":"camp-3"}""").Returns(StubResponse.One("campaign", Created, 201));
        Platform.On("POST", $"{Item}/tags/a?{Owner}").Returns(StubResponse.Success);
        Platform.On("POST", $"{Item}/groups/threats/9?{Owner}").Returns(StubResponse.Failure(400, "Invalid association"));

        var error = (await FluentActions.Awaiting(() => Org.Groups.Campaigns.CreateWithAsync(
                new() { Name = "camp-3" }, new() { Tags = ["a"], Associations = [Org.Groups.Threats[9]] }))
            .Should().ThrowAsync<CreationException<Campaign>>()
            .WithMessage("The object was created. 1 of 2 parts were not added, or it is unknown whether they were: Association \"Threat 9\".*Invalid association*")).Which;

        error.Created.Value.Id.Should().Be(new CampaignId(416));
        error.Outcomes.Select(part => (part.Part, part.Name, part.IsSuccess)).Should().Equal((ObjectPart.Tag, "a", true), (ObjectPart.Association, "Threat 9", false));
    }

    [Fact]
    public async Task A_canceled_call_says_what_was_done()
    {
        using var cancellation = new CancellationTokenSource();
        Platform.On("POST", $"/api/v2/groups/campaigns?{Owner}", """{"name":"camp-3"}""").Returns(StubResponse.One("campaign", Created, 201));
        var parts = new ObjectParts { Tags = ["a"] };
        var handler = new CancelingHandler(cancellation);
        await using var client = Platform.CreateClient(handlers: handler);

        var error = (await FluentActions.Awaiting(() => client.InOwner("Common Community").Groups.Campaigns.CreateWithAsync(new() { Name = "camp-3" }, parts, cancellation.Token))
            .Should().ThrowAsync<CreationCanceledException<Campaign>>()).Which;

        error.Message.Should().StartWith("The object was created. 1 of 1 parts were not added");
        error.Created.Value.Id.Should().Be(new CampaignId(416));
        error.CancellationToken.Should().Be(cancellation.Token);
        error.Outcomes.Should().ContainSingle().Which.Error.Should().BeAssignableTo<OperationCanceledException>();
    }

    // Cancels when the second request begins.
    private sealed class CancelingHandler(CancellationTokenSource cancellation) : DelegatingHandler
    {
        private int _requests;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (++_requests > 1)
            {
                await cancellation.CancelAsync();
                cancellationToken.ThrowIfCancellationRequested();
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}
