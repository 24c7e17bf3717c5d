using System.Net;

namespace ThreatConnect.EndToEndTests.HardValues;

// Each value of an indicator is created, read, tagged, listed and deleted under its own bytes and no others, or rejected before anything is sent.
public sealed class IndicatorValueTests(HardValueInstance instance) : IClassFixture<HardValueInstance>
{
    private const string Tag = "Nation State/APT #1";
    private const string TagSegment = "Nation%20State%2FAPT%20%231";

    private readonly OwnerScope _org = instance.Org;

    public static TheoryData<int, string> Carried => HardValueFile.Tests("indicator", value => value is { Segment: not null, StatusCode: null });

    public static TheoryData<int, string> Rejected => HardValueFile.Tests("indicator", value => value.Rejected is not null);

    public static TheoryData<int, string> Unaddressable => HardValueFile.Tests("indicator", value => value.Unaddressable is not null);

    public static TheoryData<int, string> RejectedByTheServer => HardValueFile.Tests("indicator", value => value.StatusCode is not null);

    [Theory]
    [MemberData(nameof(Carried))]
    public Task It_lives_from_creation_to_deletion_under_its_own_bytes(int line, string name) => LiveAsync(HardValueFile.Values[line], name);

    [Theory]
    [MemberData(nameof(Rejected))]
    public async Task It_is_rejected_before_anything_is_sent(int line, string name)
    {
        var value = HardValueFile.Values[line];
        var probe = IndicatorProbes.Of(value);
        instance.TakeRequests();

        await RejectionAssertions.ShouldBeRejectedAsync(() => probe.CreateAsync(_org, value), value.Rejected!);
        await RejectionAssertions.ShouldBeRejectedAsync(() => probe.GetAsync(_org, value), value.Rejected!);
        await RejectionAssertions.ShouldBeRejectedAsync(() => probe.DeleteAsync(_org, value), value.Rejected!);

        instance.TakeRequests().Should().BeEmpty(name);
    }

    [Theory]
    [MemberData(nameof(Unaddressable))]
    public async Task It_is_created_and_listed_but_no_path_is_sent_for_it(int line, string name)
    {
        var value = HardValueFile.Values[line];
        var probe = IndicatorProbes.Of(value);
        instance.TakeRequests();

        List<string> requests = [HardValueInstance.One("POST", $"indicators/{probe.Branch}")];

        (await probe.CreateAsync(_org, value)).Should().Be(value.Stored);
        if (value.Unfiltered is null)
        {
            (await probe.ListAsync(_org, value.Stored)).Should().Equal(value.Stored);
            requests.Add(HardValueInstance.List($"indicators/{probe.Branch}", $"summary%3D{value.Filter}"));
        }
        else
        {
            await RejectionAssertions.ShouldBeRejectedAsync(() => probe.ListAsync(_org, value.Stored), value.Unfiltered);
        }

        await RejectionAssertions.ShouldBeRejectedAsync(() => probe.GetAsync(_org, value), value.Unaddressable!);
        await RejectionAssertions.ShouldBeRejectedAsync(() => probe.Tags(_org, value).AddAsync(Tag), value.Unaddressable!);
        await RejectionAssertions.ShouldBeRejectedAsync(() => probe.DeleteAsync(_org, value), value.Unaddressable!);

        instance.TakeRequests().Should().Equal(requests, name);
    }

    // Kestrel takes no path with a NUL, so that the simulator never sees it; SocketTests show that the bytes are sent.
    [Theory]
    [MemberData(nameof(RejectedByTheServer))]
    public async Task It_is_created_and_listed_but_the_server_takes_no_such_path(int line, string name)
    {
        var value = HardValueFile.Values[line];
        var probe = IndicatorProbes.Of(value);

        (await probe.CreateAsync(_org, value)).Should().Be(value.Stored);
        (await probe.ListAsync(_org, value.Stored)).Should().Equal([value.Stored], name);
        var response = await FluentActions.Awaiting(() => probe.GetAsync(_org, value)).Should().ThrowAsync<ThreatConnectApiException>();
        response.Which.StatusCode.Should().Be((HttpStatusCode)value.StatusCode!.Value);
    }

    private async Task LiveAsync(HardValue value, string name)
    {
        var probe = IndicatorProbes.Of(value);
        var (place, item) = ($"indicators/{probe.Branch}", $"indicators/{probe.Branch}/{value.Segment}");
        instance.TakeRequests();

        (await probe.CreateAsync(_org, value)).Should().Be(value.Stored);
        (await probe.GetAsync(_org, value)).Should().Be(value.Stored);
        await probe.Tags(_org, value).AddAsync(Tag);
        (await probe.Tags(_org, value).FindAsync(Tag))!.Name.Should().Be(Tag);
        (await probe.ListTaggedAsync(_org, Tag)).Should().Equal(value.Stored);
        if (value.Unfiltered is null)
        {
            (await probe.ListAsync(_org, value.Stored)).Should().Equal(value.Stored);
        }
        else
        {
            await RejectionAssertions.ShouldBeRejectedAsync(() => probe.ListAsync(_org, value.Stored), value.Unfiltered);
        }

        await probe.Tags(_org, value).RemoveAsync(Tag);
        await probe.DeleteAsync(_org, value);
        (await probe.ExistsAsync(_org, value)).Should().BeFalse();

        string?[] expected =
        [
            HardValueInstance.One("POST", place),
            HardValueInstance.One("GET", item),
            HardValueInstance.One("POST", $"{item}/tags/{TagSegment}"),
            HardValueInstance.One("GET", $"{item}/tags/{TagSegment}"),
            HardValueInstance.List($"tags/{TagSegment}/{place}"),
            value.Filter is null ? null : HardValueInstance.List(place, $"summary%3D{value.Filter}"),
            HardValueInstance.One("DELETE", $"{item}/tags/{TagSegment}"),
            HardValueInstance.One("DELETE", item),
            HardValueInstance.One("GET", item),
        ];
        instance.TakeRequests().Should().Equal(expected.OfType<string>(), name);
    }
}
