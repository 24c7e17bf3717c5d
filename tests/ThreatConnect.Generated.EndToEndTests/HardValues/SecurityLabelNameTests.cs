namespace ThreatConnect.EndToEndTests.HardValues;

// Each name of a security label is created, put on, listed, taken off and deleted under its own bytes and no others, or rejected.
public sealed class SecurityLabelNameTests(HardValueInstance instance) : IClassFixture<HardValueInstance>
{
    private readonly OwnerScope _org = instance.Org;

    public static TheoryData<int, string> Carried => HardValueFile.Tests("securityLabel", value => value.Segment is not null);

    public static TheoryData<int, string> Rejected => HardValueFile.Tests("securityLabel", value => value.Rejected is not null);

    public static TheoryData<int, string> Unaddressable => HardValueFile.Tests("securityLabel", value => value.Unaddressable is not null);

    [Theory]
    [MemberData(nameof(Carried))]
    public async Task It_is_added_and_removed_under_its_own_bytes(int line, string name)
    {
        var value = HardValueFile.Values[line];
        var label = value.Text;
        await _org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.1" });
        var address = _org.Indicators.Addresses["192.0.2.1"];
        instance.TakeRequests();

        (await _org.SecurityLabels.CreateAsync(new() { Name = label })).Value.Name.Should().Be(label);
        await address.SecurityLabels.AddAsync(label);
        (await address.SecurityLabels.FindAsync(label))!.Name.Should().Be(label);
        (await _org.SecurityLabels[label].GetAsync()).Value.Name.Should().Be(label);
        await ShouldBeListedAsync(value);
        await address.SecurityLabels.RemoveAsync(label);
        await _org.SecurityLabels[label].DeleteAsync();
        (await _org.SecurityLabels[label].FindAsync()).Should().BeNull();

        const string Address = "indicators/addresses/192.0.2.1";
        string?[] expected =
        [
            HardValueInstance.One("POST", "securityLabels"),
            HardValueInstance.One("POST", $"{Address}/securityLabels/{value.Segment}"),
            HardValueInstance.One("GET", $"{Address}/securityLabels/{value.Segment}"),
            HardValueInstance.One("GET", $"securityLabels/{value.Segment}"),
            value.Filter is null ? null : HardValueInstance.List("securityLabels", $"name%3D{value.Filter}"),
            HardValueInstance.One("DELETE", $"{Address}/securityLabels/{value.Segment}"),
            HardValueInstance.One("DELETE", $"securityLabels/{value.Segment}"),
            HardValueInstance.One("GET", $"securityLabels/{value.Segment}"),
        ];
        instance.TakeRequests().Should().Equal(expected.OfType<string>(), name);
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public async Task It_is_rejected_before_anything_is_sent(int line, string name)
    {
        var value = HardValueFile.Values[line];
        instance.TakeRequests();

        await RejectionAssertions.ShouldBeRejectedAsync(() => _org.SecurityLabels.CreateAsync(new() { Name = value.Text }), value.Rejected!);
        await RejectionAssertions.ShouldBeRejectedAsync(() => _org.Indicators.Addresses["192.0.2.1"].SecurityLabels.AddAsync(value.Text), value.Rejected!);
        await RejectionAssertions.ShouldBeRejectedAsync(() => _org.SecurityLabels[value.Text].DeleteAsync(), value.Rejected!);

        instance.TakeRequests().Should().BeEmpty(name);
    }

    [Theory]
    [MemberData(nameof(Unaddressable))]
    public async Task It_is_created_and_listed_but_no_path_is_sent_for_it(int line, string name)
    {
        var value = HardValueFile.Values[line];
        instance.TakeRequests();

        (await _org.SecurityLabels.CreateAsync(new() { Name = value.Text })).Value.Name.Should().Be(value.Text);
        await ShouldBeListedAsync(value);
        await RejectionAssertions.ShouldBeRejectedAsync(() => _org.SecurityLabels[value.Text].DeleteAsync(), value.Unaddressable!);

        instance.TakeRequests().Should().Equal([HardValueInstance.One("POST", "securityLabels"), HardValueInstance.List("securityLabels", $"name%3D{value.Filter}")], name);
    }

    private async Task ShouldBeListedAsync(HardValue value)
    {
        Task<List<SecurityLabel>> ListAsync() => _org.SecurityLabels.ListAsync(f => f.Name == value.Text).ToListAsync();
        if (value.Unfiltered is not null)
        {
            await RejectionAssertions.ShouldBeRejectedAsync(ListAsync, value.Unfiltered);
            return;
        }

        (await ListAsync()).Should().ContainSingle().Which.Name.Should().Be(value.Text);
    }
}
