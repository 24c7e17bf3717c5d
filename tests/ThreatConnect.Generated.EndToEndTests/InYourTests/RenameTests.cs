using ThreatConnect;
using Xunit;

namespace YourTests;

public sealed class RenameTests
{
    [Fact]
    public async Task A_campaign_gets_the_prefix()
    {
        var campaign = new FakeCampaign();

        await Rename.WithPrefixAsync(campaign, "APT");

        Assert.Equal("APT camp-3", campaign.NewName);
    }

    private sealed class FakeCampaign : CampaignHandle
    {
        public string? NewName { get; private set; }

        public override Task<Response<Campaign>> GetAsync(Include include = Include.None, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Response<Campaign>(new Campaign { Id = 7, Name = "camp-3" }));

        public override Task<Response<Campaign>> UpdateAsync(CampaignUpdate update, CancellationToken cancellationToken = default)
        {
            NewName = update.Name;
            return Task.FromResult(new Response<Campaign>(new Campaign { Id = 7, Name = update.Name! }));
        }
    }
}

public static class Rename
{
    public static async Task WithPrefixAsync(CampaignHandle handle, string prefix)
    {
        Campaign campaign = await handle.GetAsync();
        await handle.UpdateAsync(new CampaignUpdate { Name = $"{prefix} {campaign.Name}" });
    }
}
