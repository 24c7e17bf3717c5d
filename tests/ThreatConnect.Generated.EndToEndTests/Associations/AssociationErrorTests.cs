using System.Net;
using ThreatConnect.EndToEndTests.Examples;

namespace ThreatConnect.EndToEndTests.Associations;

// What the platform rejects, in its words, whatever object it is about.
public sealed class AssociationErrorTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private const string NotFound = "The requested resource was not found";

    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");
    private readonly OwnerScope _community = instance.Client.InOwner("Common Community");

    public static TheoryData<string> ItemTypes => ExampleItems.ItemTypes;

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task A_label_that_does_not_exist_cannot_be_added(string itemType)
    {
        var handle = await ExampleItems.HandleAsync(_org, itemType);
        AttributeEntity attribute = await handle.Attributes.AddAsync("Title", "x");

        await FailsAsync(() => handle.SecurityLabels.AddAsync("TLP:PINK"), HttpStatusCode.NotFound, NotFound);
        await FailsAsync(() => handle.Attributes[attribute.Id].SecurityLabels.AddAsync("TLP:PINK"), HttpStatusCode.NotFound, NotFound);
        await FailsAsync(() => _org.SecurityLabels["TLP:PINK"].AddToAsync(handle), HttpStatusCode.NotFound, NotFound);
        await FailsAsync(() => handle.SecurityLabels.RemoveAsync("TLP:RED"), HttpStatusCode.NotFound, NotFound);
        await FailsAsync(() => handle.SecurityLabels.GetAsync("TLP:RED"), HttpStatusCode.NotFound, NotFound);
        (await handle.SecurityLabels.FindAsync("TLP:PINK")).Should().BeNull();
        (await handle.SecurityLabels.ListAsync().CountAsync()).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_attribute_that_its_type_does_not_allow_is_rejected(string itemType)
    {
        var attributes = (await ExampleItems.HandleAsync(_org, itemType)).Attributes;

        await FailsAsync(() => attributes.AddAsync("No Such Type", "x"), HttpStatusCode.BadRequest, "The requested attribute type was not found");
        await FailsAsync(() => attributes.AddAsync("Adversary Type", "x"), HttpStatusCode.BadRequest, "The requested attribute type was not found");
        await FailsAsync(() => attributes.AddAsync("Phase of Intrusion", "x"), HttpStatusCode.BadRequest, "Please select a phase of intrusion.");
        await FailsAsync(() => attributes[999_999].GetAsync(), HttpStatusCode.NotFound, NotFound);
        await FailsAsync(() => attributes[999_999].UpdateAsync("x"), HttpStatusCode.NotFound, NotFound);
        await FailsAsync(() => attributes[999_999].DeleteAsync(), HttpStatusCode.NotFound, NotFound);
        (await attributes[999_999].FindAsync(additional: true)).Should().BeNull();
        (await attributes.ListAsync().CountAsync()).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_item_of_another_owner_is_not_associated(string itemType)
    {
        var handle = await ExampleItems.HandleAsync(_org, itemType);
        var group = (await ExampleItems.CreateAsync(_community, "Tool")).From(handle);
        var task = (await ExampleItems.CreateAsync(_community, "Task")).From(handle);

        await FailsAsync(group.AddAsync, HttpStatusCode.BadRequest, "The owners of the requested objects were different");
        await FailsAsync(task.AddAsync, HttpStatusCode.BadRequest, "The owners of the requested objects were different");
        (await group.IsThereAsync()).Should().BeFalse();
        (await task.ListAsync()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task A_second_removal_is_not_found(string itemType)
    {
        var handle = await ExampleItems.HandleAsync(_org, itemType);
        foreach (var type in (string[])["Threat", "Task"])
        {
            var other = await ExampleItems.CreateAsync(_org, type);
            var association = other.From(handle);
            await association.AddAsync();
            await association.RemoveAsync();

            await FailsAsync(association.RemoveAsync, HttpStatusCode.NotFound, NotFound);
            await FailsAsync(association.IsRightAsync, HttpStatusCode.NotFound, NotFound);
            (await association.IsThereAsync()).Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("Campaign")]
    [InlineData("Host")]
    [InlineData("Task")]
    public async Task A_victim_without_an_asset_is_not_associated(string type)
    {
        var other = await ExampleItems.CreateAsync(_org, type);
        Victim created = await _org.Victims.CreateAsync(new() { Name = "without assets" });
        var victim = _org.Victims[created.Id];
        var association = ItemAssociation.Of((Associations<Victim, VictimId>)other.Handle.Victims, created.Id, item => item.Id);

        await FailsAsync(association.AddAsync, HttpStatusCode.BadRequest, "Invalid association");
        if (type != "Host")
        {
            await FailsAsync(other.From(victim).AddAsync, HttpStatusCode.BadRequest, "Invalid association");
        }

        (await association.IsThereAsync()).Should().BeFalse();

        await victim.Assets.PhoneNumbers.CreateAsync(new() { Number = "1" });
        (await association.AddAsync()).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task A_missing_object_has_no_parts(string itemType)
    {
        var handle = await ExampleItems.HandleAsync(_org, itemType);
        await handle.DeleteAsync();

        await FailsAsync(() => handle.Attributes.AddAsync("Title", "x"), HttpStatusCode.NotFound, NotFound);
        await FailsAsync(() => handle.Tags.AddAsync("x"), HttpStatusCode.NotFound, NotFound);
        await FailsAsync(() => handle.SecurityLabels.AddAsync("TLP:RED"), HttpStatusCode.NotFound, NotFound);
        await FailsAsync(() => handle.Attributes.ListAsync().ToListAsync(), HttpStatusCode.NotFound, NotFound);
        await FailsAsync(() => handle.Groups.ListAsync().ToListAsync(), HttpStatusCode.NotFound, NotFound);
        await FailsAsync(() => handle.Tasks.ListAsync().CountAsync(), HttpStatusCode.NotFound, NotFound);
        (await handle.Tasks.FindAsync(1)).Should().BeNull();
        (await handle.Groups.Campaigns.FindAsync(1)).Should().BeNull();
        (await handle.Attributes[1].FindAsync()).Should().BeNull();
        (await handle.Attributes[1].SecurityLabels.FindAsync("TLP:RED")).Should().BeNull();
    }

    [Fact]
    public async Task A_missing_object_is_not_found()
    {
        (await _org.Tasks[999_999].FindAsync(Include.All)).Should().BeNull();
        (await _org.Victims[999_999].FindAsync(Include.All)).Should().BeNull();
        (await _org.SecurityLabels["TLP:PINK"].FindAsync()).Should().BeNull();
        (await _org.Victims[999_999].Assets.WebSites[1].FindAsync()).Should().BeNull();
        (await _org.Groups.Adversaries[999_999].Assets.Urls[1].FindAsync()).Should().BeNull();
        (await _org.Tasks[999_999].Assignees.FindAsync("nobody")).Should().BeNull();
        await FailsAsync(() => _org.SecurityLabels["TLP:PINK"].GetAsync(), HttpStatusCode.NotFound, NotFound);
        await FailsAsync(() => _org.Victims[999_999].UpdateAsync(new() { Name = "x" }), HttpStatusCode.NotFound, NotFound);
    }

    private static async Task FailsAsync(Func<Task> act, HttpStatusCode status, string message)
    {
        var failure = (await act.Should().ThrowAsync<ThreatConnectApiException>()).Which;
        (failure.StatusCode, failure.ServerMessage).Should().Be((status, message));
    }
}
