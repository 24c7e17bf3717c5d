using System.Net;
using ThreatConnect.EndToEndTests.CustomTypes;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Items;

// DeleteAllAsync deletes all that matches a filter, on any number of pages, and nothing else.
public sealed class DeleteAllTests(TypeFileInstance instance) : IClassFixture<TypeFileInstance>
{
    private static readonly ListOptions s_threeAtATime = new() { PageSize = 3 };

    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Fact]
    public async Task Groups_of_a_type_are_deleted_and_each_is_reported_once()
    {
        var ids = await CreateCampaignsAsync("all", 10);
        await CreateCampaignsAsync("keep", 2);

        var outcomes = await _org.Groups.Campaigns.DeleteAllAsync(f => f.Name.StartsWith("all"), s_threeAtATime).ToListAsync();

        outcomes.Should().OnlyContain(outcome => outcome.IsDeleted && outcome.Error == null);
        outcomes.Select(outcome => outcome.Item.Id).Should().BeEquivalentTo(ids);
        (await CountCampaignsAsync("all")).Should().Be(0);
        (await CountCampaignsAsync("keep")).Should().Be(2);
    }

    [Fact]
    public async Task A_loop_that_deletes_skips_pages_where_a_list_that_was_read_does_not()
    {
        await CreateCampaignsAsync("loop", 10);
        await foreach (var campaign in _org.Groups.Campaigns.ListAsync(f => f.Name.StartsWith("loop"), options: s_threeAtATime))
        {
            await _org.Groups.Campaigns[campaign.Id].DeleteAsync();
        }

        (await CountCampaignsAsync("loop")).Should().BePositive("this is what DeleteAllAsync and TCA010 are for");

        var left = await _org.Groups.Campaigns.ListAsync(f => f.Name.StartsWith("loop"), options: s_threeAtATime).ToListAsync();
        foreach (var campaign in left)
        {
            await _org.Groups.Campaigns[campaign.Id].DeleteAsync();
        }

        (await CountCampaignsAsync("loop")).Should().Be(0);
    }

    [Fact]
    public async Task One_object_that_is_not_deleted_is_reported_and_does_not_keep_the_others()
    {
        var ids = await CreateCampaignsAsync("fault", 7);
        instance.Simulator.Faults.Add(SimulatedFault.Status(403, """{"status":"Failure","message":"locked"}"""), "DELETE", $"/v2/groups/campaigns/{ids[4]}");

        var outcomes = await _org.Groups.Campaigns.DeleteAllAsync(f => f.Name.StartsWith("fault"), s_threeAtATime).ToListAsync();

        outcomes.Select(outcome => outcome.Item.Id).Should().BeEquivalentTo(ids);
        var failed = outcomes.Should().ContainSingle(outcome => !outcome.IsDeleted).Subject;
        failed.Item.Id.Should().Be(ids[4]);
        failed.Error.Should().BeOfType<ThreatConnectApiException>().Which.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await CountCampaignsAsync("fault")).Should().Be(1);
    }

    [Fact]
    public async Task Nothing_is_deleted_before_the_enumeration_nor_after_it()
    {
        await CreateCampaignsAsync("some", 5);
        var deletion = _org.Groups.Campaigns.DeleteAllAsync(new CampaignFilter().Name.StartsWith("some"));
        (await CountCampaignsAsync("some")).Should().Be(5);

        await foreach (var outcome in deletion)
        {
            outcome.IsDeleted.Should().BeTrue();
            break;
        }

        (await CountCampaignsAsync("some")).Should().Be(4);
        (await _org.Groups.Campaigns.DeleteAllAsync(f => f.Name.StartsWith("some"), new() { MaxItems = 3 }).CountAsync()).Should().Be(3);
        (await CountCampaignsAsync("some")).Should().Be(1);
        (await _org.Groups.Campaigns.DeleteAllAsync(f => f.Name.StartsWith("some"), new() { MaxItems = 0 }).CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task A_cancelled_deletion_stops()
    {
        await CreateCampaignsAsync("cancel", 4);
        using var source = new CancellationTokenSource();
        var deleted = 0;

        var act = async () =>
        {
            await foreach (var outcome in _org.Groups.Campaigns.DeleteAllAsync(f => f.Name.StartsWith("cancel")).WithCancellation(source.Token))
            {
                deleted += outcome.IsDeleted ? 1 : 0;
                await source.CancelAsync();
            }
        };

        await act.Should().ThrowAsync<OperationCanceledException>();
        deleted.Should().Be(1);
        (await CountCampaignsAsync("cancel")).Should().Be(3);
    }

    [Fact]
    public void A_filter_is_required()
    {
        _org.Groups.Campaigns.Invoking(campaigns => campaigns.DeleteAllAsync((Filter<Campaign>)null!)).Should().Throw<ArgumentNullException>();
        _org.Groups.Campaigns.Invoking(campaigns => campaigns.DeleteAllAsync((Func<CampaignFilter, Filter<Campaign>>)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public async Task Groups_of_all_types_and_of_a_type_known_at_run_time_are_deleted()
    {
        await CreateCampaignsAsync("mixed", 4);
        await _org.Groups.Adversaries.CreateAsync(new() { Name = "mixed" });
        await CreateCampaignsAsync("runtime", 4);

        var mixed = await _org.Groups.DeleteAllAsync(f => f.Name.StartsWith("mixed"), s_threeAtATime).ToListAsync();
        var runtime = await _org.Groups.OfType("Campaign").DeleteAllAsync(f => f.Name.StartsWith("runtime"), s_threeAtATime).ToListAsync();

        mixed.Should().HaveCount(5).And.OnlyContain(outcome => outcome.IsDeleted);
        runtime.Should().HaveCount(4).And.OnlyContain(outcome => outcome.IsDeleted);
        (await _org.Groups.ListAsync(f => f.Name.StartsWith("mixed")).CountAsync()).Should().Be(0);
        (await CountCampaignsAsync("runtime")).Should().Be(0);
    }

    [Fact]
    public async Task Indicators_are_deleted_by_their_values()
    {
        var indicators = instance.Client.InOwner("Common Community").Indicators;
        await indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.1", Confidence = 1 });
        await indicators.Addresses.CreateAsync(new() { Ip = "2001:db8::1", Confidence = 1 });
        await indicators.Files.CreateAsync(new() { Md5 = new string('A', 32), Sha1 = new string('B', 40), Confidence = 1 });
        await indicators.Files.CreateAsync(new() { Sha256 = new string('C', 64), Confidence = 1 });
        await indicators.RegistryKeys.CreateAsync(
            new() { KeyName = @"HKEY_LOCAL_MACHINE\Software\Evil", ValueName = "Run", ValueType = RegistryValueType.RegSz, Confidence = 1 });
        await indicators.Urls.CreateAsync(new() { Text = "http://example.com/a%2Fb?q=1#f", Confidence = 1 });
        await indicators.IdBadges.CreateAsync(new() { BadgeNo = "a/1", AccessLevel = BadgeAccessLevelOptions.Guest, Site = "x", Confidence = 1 });
        await indicators.Hosts.CreateAsync(new() { HostName = "example.com", Confidence = 90 });

        (await DeletedAsync(indicators.Addresses.DeleteAllAsync(f => f.Confidence < 50))).Should().Be(2);
        (await DeletedAsync(indicators.Files.DeleteAllAsync(f => f.Confidence < 50))).Should().Be(2);
        (await DeletedAsync(indicators.RegistryKeys.DeleteAllAsync(f => f.Confidence < 50))).Should().Be(1);
        (await DeletedAsync(indicators.Urls.DeleteAllAsync(f => f.Confidence < 50))).Should().Be(1);
        (await DeletedAsync(indicators.IdBadges.DeleteAllAsync(f => f.Confidence < 50))).Should().Be(1);
        (await indicators.ListAsync().ToListAsync()).Should().ContainSingle().Which.Summary.Should().Be("example.com");
    }

    [Fact]
    public async Task Indicators_of_all_types_and_of_a_type_known_at_run_time_are_deleted()
    {
        var indicators = instance.Client.InOwner("Example Source").Indicators;
        var badges = indicators.OfType((await instance.Client.Types.Indicators.LoadAsync())["Badge"]);
        await indicators.IdBadges.CreateAsync(new() { BadgeNo = "b/1", AccessLevel = BadgeAccessLevelOptions.Guest, Site = "x", Rating = 5 });
        (await DeletedAsync(badges.DeleteAllAsync(f => f.Rating > 4))).Should().Be(1);

        await indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.2", Rating = 5 });
        await indicators.Files.CreateAsync(new() { Md5 = new string('A', 32), Sha1 = new string('B', 40), Rating = 5 });
        (await DeletedAsync(indicators.DeleteAllAsync(f => f.Rating > 4))).Should().Be(2);
        (await indicators.ListAsync().CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task An_indicator_whose_value_cannot_be_told_is_reported_and_not_deleted()
    {
        instance.Simulator.Faults.Add(
            SimulatedFault.Status(200, """{"status":"Success","data":{"resultCount":1,"indicator":[{"id":1,"Label":"x"}]}}"""));

        var outcomes = await _org.Indicators.OfType("Unheard Of").DeleteAllAsync(f => f.Rating > 4).ToListAsync();

        var outcome = outcomes.Should().ContainSingle().Subject;
        outcome.IsDeleted.Should().BeFalse();
        outcome.Item.ValueOf("Label").Should().Be("x");
        outcome.Error.Should().BeOfType<ArgumentException>()
            .Which.Message.Should().StartWith("Unheard Of: the members with the values are not known; use OfType with the definition");
    }

    [Fact]
    public async Task Tasks_and_victims_are_deleted()
    {
        foreach (var name in new[] { "gone 1", "gone 2", "stays" })
        {
            await _org.Tasks.CreateAsync(new() { Name = name });
            await _org.Victims.CreateAsync(new() { Name = name });
        }

        (await DeletedAsync(_org.Tasks.DeleteAllAsync(f => f.Name.StartsWith("gone")))).Should().Be(2);
        (await DeletedAsync(_org.Victims.DeleteAllAsync(f => f.Name.StartsWith("gone")))).Should().Be(2);
        (await _org.Tasks.ListAsync(f => f.Name == "stays").CountAsync()).Should().Be(1);
        (await _org.Victims.ListAsync(f => f.Name == "stays").CountAsync()).Should().Be(1);
    }

    private static async Task<int> DeletedAsync<T>(IAsyncEnumerable<DeleteOutcome<T>> outcomes)
    {
        var all = await outcomes.ToListAsync();
        all.Should().OnlyContain(outcome => outcome.IsDeleted);
        return all.Count;
    }

    private async Task<List<CampaignId>> CreateCampaignsAsync(string prefix, int count)
    {
        var ids = new List<CampaignId>();
        for (var i = 0; i < count; i++)
        {
            Campaign created = await _org.Groups.Campaigns.CreateAsync(new() { Name = $"{prefix} {i}" });
            ids.Add(created.Id);
        }

        return ids;
    }

    private Task<long> CountCampaignsAsync(string prefix) => _org.Groups.Campaigns.ListAsync(f => f.Name.StartsWith(prefix)).CountAsync();
}
