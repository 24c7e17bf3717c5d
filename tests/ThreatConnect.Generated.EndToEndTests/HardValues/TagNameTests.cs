using System.Net;

namespace ThreatConnect.EndToEndTests.HardValues;

// Each name of a tag is put on, found, listed, taken off and deleted under its own bytes and no others, or rejected before anything is sent.
public sealed class TagNameTests(HardValueInstance instance) : IClassFixture<HardValueInstance>
{
    private readonly OwnerScope _org = instance.Org;

    public static TheoryData<int, string> Carried => HardValueFile.Tests("tag", value => value is { Segment: not null, StatusCode: null });

    public static TheoryData<int, string> Rejected => HardValueFile.Tests("tag", value => value.Rejected is not null);

    public static TheoryData<int, string> RejectedByTheServer => HardValueFile.Tests("tag", value => value.StatusCode is not null);

    [Theory]
    [MemberData(nameof(Carried))]
    public async Task It_is_added_and_removed_under_its_own_bytes(int line, string name)
    {
        var value = HardValueFile.Values[line];
        var tag = value.Text;
        await _org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.1" });
        var address = _org.Indicators.Addresses["192.0.2.1"];
        instance.TakeRequests();

        await address.Tags.AddAsync(tag);
        (await address.Tags.ListAsync().ToListAsync()).Select(found => found.Name).Should().Equal(tag);
        (await address.Tags.FindAsync(tag))!.Name.Should().Be(tag);
        (await _org.Tags[tag].GetAsync()).Value.Name.Should().Be(tag);
        (await _org.Tags[tag].Indicators.Addresses.ListAsync().ToListAsync()).Should().ContainSingle().Which.Ip.Should().Be("192.0.2.1");
        await ShouldBeListedAsync(value);
        await address.Tags.RemoveAsync(tag);
        await _org.Tags[tag].DeleteAsync();
        (await _org.Tags[tag].FindAsync()).Should().BeNull();

        const string Address = "indicators/addresses/192.0.2.1";
        string?[] expected =
        [
            HardValueInstance.One("POST", $"{Address}/tags/{value.Segment}"),
            HardValueInstance.List($"{Address}/tags"),
            HardValueInstance.One("GET", $"{Address}/tags/{value.Segment}"),
            HardValueInstance.One("GET", $"tags/{value.Segment}"),
            HardValueInstance.List($"tags/{value.Segment}/indicators/addresses"),
            value.Filter is null ? null : HardValueInstance.List("tags", $"name%3D{value.Filter}"),
            HardValueInstance.One("DELETE", $"{Address}/tags/{value.Segment}"),
            HardValueInstance.One("DELETE", $"tags/{value.Segment}"),
            HardValueInstance.One("GET", $"tags/{value.Segment}"),
        ];
        instance.TakeRequests().Should().Equal(expected.OfType<string>(), name);
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public async Task It_is_rejected_before_anything_is_sent(int line, string name)
    {
        var value = HardValueFile.Values[line];
        var address = _org.Indicators.Addresses["192.0.2.1"];
        instance.TakeRequests();

        await RejectionAssertions.ShouldBeRejectedAsync(() => address.Tags.AddAsync(value.Text), value.Rejected!);
        await RejectionAssertions.ShouldBeRejectedAsync(() => address.Tags.RemoveAsync(value.Text), value.Rejected!);
        await RejectionAssertions.ShouldBeRejectedAsync(() => _org.Tags[value.Text].DeleteAsync(), value.Rejected!);

        instance.TakeRequests().Should().BeEmpty(name);
    }

    [Theory]
    [MemberData(nameof(RejectedByTheServer))]
    public async Task It_is_created_and_listed_but_the_server_takes_no_such_path(int line, string name)
    {
        var value = HardValueFile.Values[line];

        (await _org.Tags.CreateAsync(new() { Name = value.Text })).Value.Name.Should().Be(value.Text, name);
        await ShouldBeListedAsync(value);
        var response = await FluentActions.Awaiting(() => _org.Tags[value.Text].GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();
        response.Which.StatusCode.Should().Be((HttpStatusCode)value.StatusCode!.Value);
    }

    private async Task ShouldBeListedAsync(HardValue value)
    {
        Task<List<Tag>> ListAsync() => _org.Tags.ListAsync(f => f.Name == value.Text).ToListAsync();
        if (value.Unfiltered is not null)
        {
            await RejectionAssertions.ShouldBeRejectedAsync(ListAsync, value.Unfiltered);
            return;
        }

        (await ListAsync()).Should().ContainSingle().Which.Name.Should().Be(value.Text);
    }
}
