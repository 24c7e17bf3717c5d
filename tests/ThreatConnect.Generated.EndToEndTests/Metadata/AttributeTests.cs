using System.Net;
using ThreatConnect.EndToEndTests.Examples;

namespace ThreatConnect.EndToEndTests.Metadata;

public sealed class AttributeTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    public static TheoryData<string> ItemTypes => ExampleItems.ItemTypes;

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_attribute_lives_from_addition_to_deletion(string itemType)
    {
        var attributes = (await ExampleItems.HandleAsync(_org, itemType)).Attributes;

        Response<AttributeEntity> added = await attributes.AddAsync("Description", "Example Description.", "a feed", displayed: true);
        added.StatusCode.Should().Be(HttpStatusCode.Created);
        added.Value.Should().BeEquivalentTo(new { Type = "Description", Value = "Example Description.", Source = "a feed", Displayed = true });
        var attribute = attributes[added.Value.Id];

        AttributeEntity read = await attribute.GetAsync();
        read.Should().BeEquivalentTo(added.Value);
        read.Xid.Should().BeNull();
        (await attribute.GetAsync(additional: true)).Value.Xid.Should().NotBeNullOrEmpty();
        (await attribute.FindAsync(additional: true))!.Xid.Should().NotBeNullOrEmpty();

        AttributeEntity updated = await attribute.UpdateAsync("Another one: \"ü\"\n**bold**");
        updated.Value.Should().Be("Another one: \"ü\"\n**bold**");
        updated.Source.Should().Be("a feed", "what is not set stays as it is");
        updated = await attribute.UpdateAsync(new AttributeUpdate { Value = "A third one", Source = "a report", Displayed = false });
        (updated.Type, updated.Value, updated.Source, updated.Displayed).Should().Be(("Description", "A third one", "a report", false));

        (await attribute.DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
        (await attribute.FindAsync()).Should().BeNull();
        (await attributes.ListAsync().CountAsync()).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task Attributes_are_listed_page_by_page(string itemType)
    {
        var attributes = (await ExampleItems.HandleAsync(_org, itemType)).Attributes;
        foreach (var value in (string[])["1", "2", "3"])
        {
            await attributes.AddAsync(new AttributeCreate { Type = "Title", Value = value });
        }

        var plain = await attributes.ListAsync(options: new() { PageSize = 2 }).ToListAsync();
        var additional = await attributes.ListAsync(additional: true).ToListAsync();

        plain.Select(attribute => attribute.Value).Should().Equal("1", "2", "3");
        plain.Should().OnlyContain(attribute => attribute.Xid == null && attribute.DateAdded != null);
        additional.Should().HaveCount(3).And.OnlyContain(attribute => !string.IsNullOrEmpty(attribute.Xid));
        (await attributes.ListAsync(options: new() { MaxItems = 2 }).ToListAsync()).Should().HaveCount(2);
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_attribute_has_security_labels(string itemType)
    {
        var handle = await ExampleItems.HandleAsync(_org, itemType);
        var attribute = handle.Attributes[(await handle.Attributes.AddAsync("Source", "x")).Value.Id];

        (await attribute.SecurityLabels.AddAsync("TLP:AMBER+STRICT")).StatusCode.Should().Be(HttpStatusCode.Created);
        await attribute.SecurityLabels.AddAsync("TLP:RED");

        (await attribute.SecurityLabels.ListAsync().ToListAsync()).Select(label => label.Name).Should().BeEquivalentTo("TLP:AMBER+STRICT", "TLP:RED");
        (await attribute.SecurityLabels.GetAsync("TLP:AMBER+STRICT")).Value.Name.Should().Be("TLP:AMBER+STRICT");
        (await handle.SecurityLabels.ListAsync().CountAsync()).Should().Be(0, "the labels are the attribute's");

        (await attribute.SecurityLabels.RemoveAsync("TLP:AMBER+STRICT")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await attribute.SecurityLabels.FindAsync("TLP:AMBER+STRICT")).Should().BeNull();
        (await attribute.SecurityLabels.FindAsync("TLP:RED")).Should().NotBeNull();
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_attribute_belongs_to_its_object_alone(string itemType)
    {
        var one = await ExampleItems.HandleAsync(_org, itemType);
        var other = await ExampleItems.HandleAsync(_org, itemType);
        AttributeEntity attribute = await one.Attributes.AddAsync("Title", "x");

        (await other.Attributes[attribute.Id].FindAsync()).Should().BeNull();
        await other.Attributes[attribute.Id].Invoking(a => a.DeleteAsync()).Should().ThrowAsync<ThreatConnectApiException>();
        (await one.Attributes[attribute.Id].FindAsync()).Should().NotBeNull();
    }
}
