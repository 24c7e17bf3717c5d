using System.Net;
using ThreatConnect.EndToEndTests.Examples;

namespace ThreatConnect.EndToEndTests.Associations;

public sealed class AssociationTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    // Every direction that can be added to: a victim takes groups and tasks alone.
    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var other in (string[])[.. ExampleItems.GroupTypes, .. ExampleItems.IndicatorTypes, "Task"])
            {
                pairs.Add("Campaign", other);
                pairs.Add("URL", other);
                pairs.Add("Task", other);
            }

            foreach (var other in (string[])[.. ExampleItems.GroupTypes, "Task"])
            {
                pairs.Add("Victim", other);
                pairs.Add(other, "Victim");
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task An_association_is_seen_from_both_sides_until_it_is_removed(string type, string otherType)
    {
        var one = await ExampleItems.CreateAsync(_org, type);
        var other = await ExampleItems.CreateAsync(_org, otherType);
        var (there, back) = (other.From(one.Handle), one.From(other.Handle));
        (await there.IsThereAsync()).Should().BeFalse();

        (await there.AddAsync()).StatusCode.Should().Be(HttpStatusCode.Created);

        foreach (var side in (ItemAssociation[])[there, back])
        {
            (await side.ListAsync()).Should().Equal(true);
            (await side.IsThereAsync()).Should().BeTrue();
            (await side.IsRightAsync()).Should().BeTrue();
        }

        (await back.RemoveAsync()).StatusCode.Should().Be(HttpStatusCode.OK);

        foreach (var side in (ItemAssociation[])[there, back])
        {
            (await side.ListAsync()).Should().BeEmpty();
            (await side.IsThereAsync()).Should().BeFalse();
        }

        (await one.Handle.DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK, "what is taken off goes on existing");
        (await other.Handle.DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [MemberData(nameof(ExampleItems.ItemTypes), MemberType = typeof(ExampleItems))]
    public async Task Groups_of_all_types_are_listed_together_and_give_their_associations(string type)
    {
        var handle = await ExampleItems.HandleAsync(_org, type);
        foreach (var groupType in ExampleItems.GroupTypes)
        {
            await (await ExampleItems.CreateAsync(_org, groupType)).From(handle).AddAsync();
        }

        var groups = await handle.Groups.ListAsync(new() { PageSize = 5 }).ToListAsync();

        groups.Select(group => (string)group.Type!.Value).Should().BeEquivalentTo(ExampleItems.GroupTypes);
        foreach (var group in groups)
        {
            var associations = handle.Groups.OfType(group.Type);
            (await associations.GetAsync(group.Id)).Value.Name.Should().Be("a group");
            (await associations.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(group.Id);
            await associations.RemoveAsync(group.Id);
            (await associations.FindAsync(group.Id)).Should().BeNull();
            await associations.AddAsync(group.Id);
        }

        (await handle.Groups.ListAsync().CountAsync()).Should().Be(16);
    }

    [Theory]
    [InlineData("Campaign")]
    [InlineData("URL")]
    [InlineData("Task")]
    public async Task Indicators_of_all_types_are_listed_together_and_give_their_associations(string type)
    {
        var handle = await ExampleItems.HandleAsync(_org, type);
        var ofAll = (IndicatorAssociations)handle.Indicators;
        foreach (var indicatorType in ExampleItems.IndicatorTypes)
        {
            await (await ExampleItems.CreateAsync(_org, indicatorType)).From(handle).AddAsync();
        }

        var indicators = await ofAll.ListAsync(new() { PageSize = 5 }).ToListAsync();

        indicators.Select(indicator => (string)indicator.Type!.Value).Should().BeEquivalentTo(ExampleItems.IndicatorTypes);
        foreach (var indicator in indicators)
        {
            var associations = ofAll.OfType(indicator.Type);
            (await associations.GetAsync(indicator.Summary)).Value.Id.Should().Be(indicator.Id);
            (await associations.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(indicator.Id);
            await associations.RemoveAsync(indicator.Summary);
            (await associations.FindAsync(indicator.Summary)).Should().BeNull();
            await associations.AddAsync(indicator.Summary);
        }

        (await ofAll.ListAsync().CountAsync()).Should().Be(12);
    }

    [Theory]
    [MemberData(nameof(ExampleItems.ItemTypes), MemberType = typeof(ExampleItems))]
    public async Task An_addition_that_is_repeated_is_there_once(string type)
    {
        var handle = await ExampleItems.HandleAsync(_org, type);
        var association = (await ExampleItems.CreateAsync(_org, "Tool")).From(handle);
        for (var time = 0; time < 2; time++)
        {
            (await association.AddAsync()).StatusCode.Should().Be(HttpStatusCode.Created);
            await handle.Tags.AddAsync("twice");
            await handle.SecurityLabels.AddAsync("TLP:RED");
        }

        (await association.ListAsync()).Should().Equal(true);
        (await handle.Tags.ListAsync().CountAsync()).Should().Be(1);
        (await handle.SecurityLabels.ListAsync().CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task A_victim_is_associated_with_an_indicator_from_the_indicator_alone()
    {
        var host = await ExampleItems.HandleAsync(_org, "Host");
        var association = (await ExampleItems.CreateAsync(_org, "Victim")).From(host);

        (await association.AddAsync()).StatusCode.Should().Be(HttpStatusCode.Created);
        (await association.ListAsync()).Should().Equal(true);
        (await association.IsRightAsync()).Should().BeTrue();

        (await association.RemoveAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
        (await association.IsThereAsync()).Should().BeFalse();
        (await association.ListAsync()).Should().BeEmpty();
    }
}
