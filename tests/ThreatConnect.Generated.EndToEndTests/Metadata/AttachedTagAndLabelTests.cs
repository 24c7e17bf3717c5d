using System.Net;
using ThreatConnect.EndToEndTests.Examples;

namespace ThreatConnect.EndToEndTests.Metadata;

// Tags and security labels on objects, from the side of the objects.
public sealed class AttachedTagAndLabelTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    public static TheoryData<string> ItemTypes => ExampleItems.ItemTypes;

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task Labels_are_put_on_and_taken_off(string itemType)
    {
        var labels = (await ExampleItems.HandleAsync(_org, itemType)).SecurityLabels;

        (await labels.AddAsync("TLP:AMBER+STRICT")).StatusCode.Should().Be(HttpStatusCode.Created);
        await labels.AddAsync("TLP:GREEN");

        (await labels.ListAsync(new() { PageSize = 1 }).ToListAsync()).Select(label => label.Name).Should().BeEquivalentTo("TLP:AMBER+STRICT", "TLP:GREEN");
        (await labels.GetAsync("TLP:AMBER+STRICT")).Value.DateAdded.Should().NotBeNull();
        (await labels.FindAsync("TLP:RED")).Should().BeNull();

        (await labels.RemoveAsync("TLP:AMBER+STRICT")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await labels.FindAsync("TLP:AMBER+STRICT")).Should().BeNull();
        (await labels.ListAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be("TLP:GREEN");
        (await _org.SecurityLabels["TLP:AMBER+STRICT"].FindAsync()).Should().NotBeNull("what is taken off goes on existing");
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task Tags_are_put_on_and_taken_off(string itemType)
    {
        var tags = (await ExampleItems.HandleAsync(_org, itemType)).Tags;
        var longest = new string('ü', 128);

        foreach (var name in (string[])["Nation State/APT #1", "50% +?", longest])
        {
            (await tags.AddAsync(name)).StatusCode.Should().Be(HttpStatusCode.Created);
            (await tags.GetAsync(name)).Value.Name.Should().Be(name);
        }

        (await tags.ListAsync(new() { PageSize = 2 }).ToListAsync()).Select(tag => tag.Name).Should().BeEquivalentTo("Nation State/APT #1", "50% +?", longest);

        (await tags.RemoveAsync("50% +?")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await tags.FindAsync("50% +?")).Should().BeNull();
        (await tags.ListAsync().CountAsync()).Should().Be(2);
        await tags.Invoking(t => t.AddAsync(longest + "ü")).Should().ThrowAsync<ArgumentException>();
    }
}
