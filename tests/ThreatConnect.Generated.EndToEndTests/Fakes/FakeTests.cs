namespace ThreatConnect.EndToEndTests.Fakes;

// What a user's test does: this project sees no internals of the library.
public sealed class FakeTests
{
    [Fact]
    public async Task A_method_that_takes_a_handle_is_tested_with_a_fake_handle_and_fake_tags()
    {
        var campaign = new FakeCampaign();

        await MarkAsReviewedAsync(campaign);

        campaign.Links.Added.Should().Equal("reviewed: camp-3");
    }

    [Fact]
    public async Task A_fake_says_which_call_it_was_not_prepared_for() =>
        await new FakeTags().Invoking(tags => tags.RemoveAsync("x")).Should().ThrowAsync<InvalidOperationException>().WithMessage("*override what the test calls*");

    [Fact]
    public async Task A_missing_update_is_named() =>
        await new FakeCampaign().Invoking(campaign => campaign.UpdateAsync(null!)).Should().ThrowAsync<ArgumentNullException>().WithParameterName("update");

    private static async Task MarkAsReviewedAsync(CampaignHandle handle)
    {
        Campaign campaign = await handle.GetAsync();
        await handle.Tags.AddAsync($"reviewed: {campaign.Name}");
    }

    private sealed class FakeCampaign : CampaignHandle
    {
        public FakeTags Links { get; } = new();

        public override AttachedTags Tags => Links;

        public override Task<Response<Campaign>> GetAsync(Include include = Include.None, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Response<Campaign>(new Campaign { Id = 7, Name = "camp-3" }));
    }

    private sealed class FakeTags : AttachedTags
    {
        public List<string> Added { get; } = [];

        public override Task<Response> AddAsync(string name, CancellationToken cancellationToken = default)
        {
            Added.Add(name);
            return Task.FromResult(new Response(System.Net.HttpStatusCode.Created));
        }
    }
}
