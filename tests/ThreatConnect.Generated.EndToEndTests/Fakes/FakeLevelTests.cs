using System.Net;

namespace ThreatConnect.EndToEndTests.Fakes;

// What a fake takes at each level of the client: one class for what is called itself, and one for each step that leads there.
public sealed class FakeLevelTests
{
    [Fact]
    public async Task A_handle_takes_one_class()
    {
        var campaign = new FakeCampaign();

        await CloseAsync(campaign);

        campaign.Calls.Should().Equal("update camp-3 (closed)", "delete");

        static async Task CloseAsync(CampaignHandle handle)
        {
            Campaign campaign = await handle.GetAsync();
            if (await handle.FindAsync() is not null)
            {
                await handle.UpdateAsync(new() { Name = campaign.Name + " (closed)" });
                await handle.DeleteAsync();
            }
        }
    }

    [Fact]
    public async Task A_collection_takes_one_class_with_the_handles_that_it_gives()
    {
        var campaigns = new FakeCampaigns { Items = { new() { Id = 1, Name = "a" }, new() { Id = 2, Name = "b" } } };

        (await CopyAsync(campaigns)).Should().Be(2);

        campaigns.Created.Should().Equal("copy of a", "copy of b");
        campaigns.Handle.Calls.Should().Equal("delete", "delete");

        static async Task<int> CopyAsync(CampaignCollection campaigns)
        {
            var all = await campaigns.ListAsync().ToListAsync();
            foreach (var campaign in all)
            {
                await campaigns.CreateAsync(new() { Name = "copy of " + campaign.Name });
                await campaigns[campaign.Id].DeleteAsync();
            }

            return all.Count;
        }
    }

    [Fact]
    public async Task A_client_takes_one_class_for_its_own_calls()
    {
        var client = new FakeClient();

        (await NameAsync(client)).Should().Be("Avery");
        await using (client)
        {
            (await client.SendAsync(new ThreatConnectRequest(HttpMethod.Get, "v2", "x"))).StatusCode.Should().Be(HttpStatusCode.Accepted);
        }

        static async Task<string?> NameAsync(ThreatConnectClient tc)
        {
            User me = await tc.WhoAmIAsync();
            return me.FirstName;
        }
    }

    [Fact]
    public async Task A_client_takes_one_more_class_for_each_step_to_a_collection()
    {
        var client = new FakeClient();

        await FillAsync(client);

        client.Org.Step.Campaigns.Should().BeOfType<FakeCampaigns>().Which.Created.Should().Equal("camp-3");

        static async Task FillAsync(ThreatConnectClient tc) => await tc.InOwner("MyOrg").Groups.Campaigns.CreateAsync(new() { Name = "camp-3" });
    }

    [Fact]
    public async Task Lists_of_a_fake_come_in_pages_of_the_tests_making()
    {
        var pages = new Page<Campaign>[]
        {
            new([new Campaign { Id = 1, Name = "a" }, new Campaign { Id = 2, Name = "b" }], total: 3),
            new([new Campaign { Id = 3, Name = "c" }]),
        };
        var list = Pageable.FromPages(pages);
        (await list.AsPages().ToListAsync()).Select(page => page.Items.Count).Should().Equal(2, 1);
        (await list.Take(2).ToListAsync()).Select(campaign => campaign.Name).Should().Equal("a", "b");
        (await list.CountAsync()).Should().Be(3);
        (await Pageable.FromItems<Campaign>([]).FirstOrDefaultAsync()).Should().BeNull();
    }

    private sealed class FakeCampaign : CampaignHandle
    {
        public List<string> Calls { get; } = [];

        public override Task<Response<Campaign>> GetAsync(Include include = Include.None, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Response<Campaign>(new() { Id = 7, Name = "camp-3" }));

        public override Task<Campaign?> FindAsync(Include include = Include.None, CancellationToken cancellationToken = default) =>
            Task.FromResult<Campaign?>(new() { Id = 7, Name = "camp-3" });

        public override Task<Response<Campaign>> UpdateAsync(CampaignUpdate update, CancellationToken cancellationToken = default)
        {
            Calls.Add($"update {update.Name}");
            return Task.FromResult(new Response<Campaign>(new() { Id = 7, Name = update.Name! }));
        }

        public override Task<Response> DeleteAsync(CancellationToken cancellationToken = default)
        {
            Calls.Add("delete");
            return Task.FromResult(new Response(HttpStatusCode.OK));
        }
    }

    private sealed class FakeCampaigns : CampaignCollection
    {
        public List<Campaign> Items { get; } = [];

        public List<string> Created { get; } = [];

        public FakeCampaign Handle { get; } = new();

        public override CampaignHandle this[CampaignId id] => Handle;

        public override Pageable<Campaign> ListAsync(
            Func<CampaignFilter, Filter<Campaign>>? filter = null,
            Include include = Include.None,
            ListOptions? options = null,
            CancellationToken cancellationToken = default) => Pageable.FromItems(Items);

        public override Task<Response<Campaign>> CreateAsync(CampaignCreate create, CancellationToken cancellationToken = default)
        {
            Created.Add(create.Name);
            return Task.FromResult(new Response<Campaign>(new() { Id = 9, Name = create.Name }, HttpStatusCode.Created));
        }
    }

    private sealed class FakeClient : ThreatConnectClient
    {
        public FakeScope Org { get; } = new();

        public override OwnerScope InOwner(string owner) => Org;

        public override Task<Response<User>> WhoAmIAsync(CancellationToken cancellationToken = default) =>
            Task.FromResult(new Response<User>(new() { UserName = "avery@example.com", FirstName = "Avery" }));

        public override Task<Response> SendAsync(ThreatConnectRequest request, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Response(HttpStatusCode.Accepted));
    }

    private sealed class FakeScope : OwnerScope
    {
        public FakeGroups Step { get; } = new();

        public override Groups Groups => Step;
    }

    private sealed class FakeGroups : Groups
    {
        public override CampaignCollection Campaigns { get; } = new FakeCampaigns();
    }
}
