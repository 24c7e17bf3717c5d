using System.Net;
using ThreatConnect.EndToEndTests.Cast;

namespace ThreatConnect.EndToEndTests.Associations;

public sealed class AssociationTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    /// <summary>Every direction that can be added to: a victim takes groups and tasks alone.</summary>
    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var other in (string[])[.. Participants.GroupTypes, .. Participants.IndicatorTypes, "Task"])
            {
                pairs.Add("Campaign", other);
                pairs.Add("URL", other);
                pairs.Add("Task", other);
            }

            foreach (var other in (string[])[.. Participants.GroupTypes, "Task"])
            {
                pairs.Add("Victim", other);
                pairs.Add(other, "Victim");
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task What_is_associated_is_seen_from_both_sides_until_it_is_removed(string type, string otherType)
    {
        var one = await Participants.CreateAsync(_org, type);
        var other = await Participants.CreateAsync(_org, otherType);
        var (there, back) = (other.From(one.Handle), one.From(other.Handle));
        (await there.IsThereAsync()).Should().BeFalse();

        (await there.AddAsync()).StatusCode.Should().Be(HttpStatusCode.Created);

        foreach (var side in (Link[])[there, back])
        {
            (await side.ListAsync()).Should().Equal(true);
            (await side.IsThereAsync()).Should().BeTrue();
            (await side.IsRightAsync()).Should().BeTrue();
        }

        (await back.RemoveAsync()).StatusCode.Should().Be(HttpStatusCode.OK);

        foreach (var side in (Link[])[there, back])
        {
            (await side.ListAsync()).Should().BeEmpty();
            (await side.IsThereAsync()).Should().BeFalse();
        }

        (await one.Handle.DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK, "what is taken off goes on existing");
        (await other.Handle.DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [MemberData(nameof(Participants.Parents), MemberType = typeof(Participants))]
    public async Task Groups_of_all_types_are_listed_together_and_lead_to_their_links(string type)
    {
        var handle = await Participants.HandleAsync(_org, type);
        foreach (var groupType in Participants.GroupTypes)
        {
            await (await Participants.CreateAsync(_org, groupType)).From(handle).AddAsync();
        }

        var groups = await handle.Groups.ListAsync(new() { PageSize = 5 }).ToListAsync();

        groups.Select(group => (string)group.Type!.Value).Should().BeEquivalentTo(Participants.GroupTypes);
        foreach (var group in groups)
        {
            var links = handle.Groups.OfType(group.Type);
            (await links.GetAsync(group.Id)).Value.Name.Should().Be("a group");
            (await links.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(group.Id);
            await links.RemoveAsync(group.Id);
            (await links.FindAsync(group.Id)).Should().BeNull();
            await links.AddAsync(group.Id);
        }

        (await handle.Groups.ListAsync().CountAsync()).Should().Be(16);
    }

    [Theory]
    [InlineData("Campaign")]
    [InlineData("URL")]
    [InlineData("Task")]
    public async Task Indicators_of_all_types_are_listed_together_and_lead_to_their_links(string type)
    {
        var handle = await Participants.HandleAsync(_org, type);
        var ofAll = (IndicatorAssociations)handle.Indicators;
        foreach (var indicatorType in Participants.IndicatorTypes)
        {
            await (await Participants.CreateAsync(_org, indicatorType)).From(handle).AddAsync();
        }

        var indicators = await ofAll.ListAsync(new() { PageSize = 5 }).ToListAsync();

        indicators.Select(indicator => (string)indicator.Type!.Value).Should().BeEquivalentTo(Participants.IndicatorTypes);
        foreach (var indicator in indicators)
        {
            var links = ofAll.OfType(indicator.Type);
            (await links.GetAsync(indicator.Summary)).Value.Id.Should().Be(indicator.Id);
            (await links.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(indicator.Id);
            await links.RemoveAsync(indicator.Summary);
            (await links.FindAsync(indicator.Summary)).Should().BeNull();
            await links.AddAsync(indicator.Summary);
        }

        (await ofAll.ListAsync().CountAsync()).Should().Be(12);
    }

    [Theory]
    [MemberData(nameof(Participants.Parents), MemberType = typeof(Participants))]
    public async Task What_is_put_on_twice_is_there_once(string type)
    {
        var handle = await Participants.HandleAsync(_org, type);
        var link = (await Participants.CreateAsync(_org, "Tool")).From(handle);
        for (var time = 0; time < 2; time++)
        {
            (await link.AddAsync()).StatusCode.Should().Be(HttpStatusCode.Created);
            await handle.Tags.AddAsync("twice");
            await handle.SecurityLabels.AddAsync("TLP:RED");
        }

        (await link.ListAsync()).Should().Equal(true);
        (await handle.Tags.ListAsync().CountAsync()).Should().Be(1);
        (await handle.SecurityLabels.ListAsync().CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task A_victim_is_associated_with_an_indicator_from_the_indicator_alone()
    {
        var host = await Participants.HandleAsync(_org, "Host");
        var link = (await Participants.CreateAsync(_org, "Victim")).From(host);

        (await link.AddAsync()).StatusCode.Should().Be(HttpStatusCode.Created);
        (await link.ListAsync()).Should().Equal(true);
        (await link.IsRightAsync()).Should().BeTrue();

        (await link.RemoveAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
        (await link.IsThereAsync()).Should().BeFalse();
        (await link.ListAsync()).Should().BeEmpty();
    }
}
