using System.Net;

namespace ThreatConnect.EndToEndTests.Metadata;

public sealed class SecurityLabelTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Fact]
    public async Task A_label_lives_from_creation_to_deletion()
    {
        Response<SecurityLabel> created = await _org.SecurityLabels.CreateAsync(new() { Name = "Own/Label +1", Description = "Of our own.", Color = "E6EA3C" });
        created.StatusCode.Should().Be(HttpStatusCode.Created);
        var label = _org.SecurityLabels["Own/Label +1"];
        label.Name.Should().Be("Own/Label +1");

        SecurityLabel read = await label.GetAsync();
        read.Should().BeEquivalentTo(new { Name = "Own/Label +1", Description = "Of our own.", Color = "E6EA3C" });
        read.DateAdded.Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));

        SecurityLabel updated = await label.UpdateAsync(new() { Name = "Own Label", Color = "FF0000" });
        updated.Should().BeEquivalentTo(new { Name = "Own Label", Description = "Of our own.", Color = "FF0000" });
        (await label.FindAsync()).Should().BeNull("it has another name now");

        (await _org.SecurityLabels["Own Label"].DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
        (await _org.SecurityLabels["Own Label"].FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task Labels_are_filtered_by_name()
    {
        (await Names(f => f.Name.StartsWith("TLP:AMBER"))).Should().BeEquivalentTo("TLP:AMBER", "TLP:AMBER+STRICT");
        (await Names(f => f.Name == "TLP:AMBER+STRICT")).Should().Equal("TLP:AMBER+STRICT");
        (await Names(f => f.Name == "TLP:RED" | f.Name == "TLP:GREEN")).Should().BeEquivalentTo("TLP:RED", "TLP:GREEN");
        (await _org.SecurityLabels.ListAsync(new SecurityLabelFilter().Name == "none").CountAsync()).Should().Be(0);

        async Task<IEnumerable<string>> Names(Func<SecurityLabelFilter, Filter<SecurityLabel>> filter) =>
            (await _org.SecurityLabels.ListAsync(filter, new() { PageSize = 1 }).ToListAsync()).Select(label => label.Name);
    }

    [Fact]
    public async Task A_deleted_label_is_on_nothing_any_more()
    {
        await _org.SecurityLabels.CreateAsync(new() { Name = "goes" });
        TaskEntity task = await _org.Tasks.CreateAsync(new() { Name = "stays" });
        await _org.SecurityLabels["goes"].AddToAsync(_org.Tasks[task.Id]);

        await _org.SecurityLabels["goes"].DeleteAsync();

        (await _org.Tasks[task.Id].SecurityLabels.ListAsync().CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task A_second_label_of_a_name_is_an_error_with_the_message_of_the_platform() =>
        (await _org.SecurityLabels.Invoking(labels => labels.CreateAsync(new() { Name = "TLP:RED" })).Should().ThrowAsync<ThreatConnectApiException>())
            .Which.ServerMessage.Should().Contain("already exists");
}
