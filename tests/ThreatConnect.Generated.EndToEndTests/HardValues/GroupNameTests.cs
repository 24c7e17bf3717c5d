namespace ThreatConnect.EndToEndTests.HardValues;

// Each name of a group comes back as it was written, and is filtered by under its own bytes, or rejected before anything is sent.
public sealed class GroupNameTests(HardValueInstance instance) : IClassFixture<HardValueInstance>
{
    private readonly OwnerScope _org = instance.Org;

    public static TheoryData<int, string> Carried => HardValueFile.Tests("group", value => value.Rejected is null);

    public static TheoryData<int, string> Rejected => HardValueFile.Tests("group", value => value.Rejected is not null);

    [Theory]
    [MemberData(nameof(Carried))]
    public async Task It_comes_back_as_it_was_written(int line, string name)
    {
        var value = HardValueFile.Values[line];

        Adversary created = await _org.Groups.Adversaries.CreateAsync(new() { Name = value.Text });
        var adversary = _org.Groups.Adversaries[created.Id];
        created.Name.Should().Be(value.Text);
        (await adversary.GetAsync()).Value.Name.Should().Be(value.Text);
        (await adversary.UpdateAsync(new() { Name = "other" })).Value.Name.Should().Be("other");
        (await adversary.UpdateAsync(new() { Name = value.Text })).Value.Name.Should().Be(value.Text);
        instance.TakeRequests();
        Task<List<Adversary>> ListAsync() => _org.Groups.Adversaries.ListAsync(f => f.Name == value.Text).ToListAsync();
        if (value.Unfiltered is null)
        {
            (await ListAsync()).Should().ContainSingle().Which.Name.Should().Be(value.Text);
            instance.TakeRequests().Should().Equal([HardValueInstance.List("groups/adversaries", $"name%3D{value.Filter}")], name);
        }
        else
        {
            await RejectionAssertions.ShouldBeRejectedAsync(ListAsync, value.Unfiltered);
            instance.TakeRequests().Should().BeEmpty(name);
        }

        await adversary.DeleteAsync();
        (await adversary.FindAsync()).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public async Task It_is_rejected_before_anything_is_sent(int line, string name)
    {
        var value = HardValueFile.Values[line];
        instance.TakeRequests();

        await RejectionAssertions.ShouldBeRejectedAsync(() => _org.Groups.Adversaries.CreateAsync(new() { Name = value.Text }), value.Rejected!);
        await RejectionAssertions.ShouldBeRejectedAsync(() => _org.Groups.Adversaries[1].UpdateAsync(new() { Name = value.Text }), value.Rejected!);
        await RejectionAssertions.ShouldBeRejectedAsync(() => _org.Groups.Adversaries.ListAsync(f => f.Name == value.Text).ToListAsync(), value.Rejected!);

        instance.TakeRequests().Should().BeEmpty(name);
    }
}
