namespace ThreatConnect.EndToEndTests.HardValues;

// Each value of an attribute comes back as it was written, on a create, on an update and in a list, or is rejected before anything is sent.
public sealed class AttributeValueTests(HardValueInstance instance) : IClassFixture<HardValueInstance>
{
    private readonly OwnerScope _org = instance.Org;

    public static TheoryData<int, string> Carried => HardValueFile.Tests("attribute", value => value.Rejected is null);

    public static TheoryData<int, string> Rejected => HardValueFile.Tests("attribute", value => value.Rejected is not null);

    [Theory]
    [MemberData(nameof(Carried))]
    public async Task It_comes_back_as_it_was_written(int line, string name)
    {
        var value = HardValueFile.Values[line];
        var attributes = _org.Groups.Adversaries[(await _org.Groups.Adversaries.CreateAsync(new() { Name = "a" })).Value.Id].Attributes;

        AttributeEntity created = await attributes.AddAsync(value.Type, value.Text);
        AttributeEntity second = await attributes.AddAsync(value.Type, "other");
        await attributes[second.Id].UpdateAsync(value.Text);

        created.Value.Should().Be(value.Text, name);
        (await attributes[created.Id].GetAsync()).Value.Value.Should().Be(value.Text, name);
        (await attributes.ListAsync().ToListAsync()).Select(attribute => attribute.Value).Should().Equal([value.Text, value.Text], name);
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public async Task It_is_rejected_before_anything_is_sent(int line, string name)
    {
        var value = HardValueFile.Values[line];
        var attributes = _org.Groups.Adversaries[1].Attributes;
        instance.TakeRequests();

        await RejectionAssertions.ShouldBeRejectedAsync(() => attributes.AddAsync(value.Type, value.Text), value.Rejected!);
        await RejectionAssertions.ShouldBeRejectedAsync(() => attributes[1].UpdateAsync(value.Text), value.Rejected!);

        instance.TakeRequests().Should().BeEmpty(name);
    }
}
