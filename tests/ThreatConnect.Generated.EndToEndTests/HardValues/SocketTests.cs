namespace ThreatConnect.EndToEndTests.HardValues;

// Every value that is sent in a path, also those that no server takes, on the bytes of a socket.
public sealed class SocketTests(SocketInstance instance) : IClassFixture<SocketInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    public static TheoryData<int, string> Indicators => HardValueFile.Tests("indicator", value => value.Segment is not null);

    public static TheoryData<int, string> Tags => HardValueFile.Tests("tag", value => value.Segment is not null);

    public static TheoryData<int, string> SecurityLabels => HardValueFile.Tests("securityLabel", value => value.Segment is not null);

    [Theory]
    [MemberData(nameof(Indicators))]
    public async Task An_indicator_is_one_segment(int line, string name)
    {
        var value = HardValueFile.Values[line];
        var probe = IndicatorProbes.Of(value);

        await probe.DeleteAsync(_org, value);

        ShouldBe($"DELETE /api/v2/indicators/{probe.Branch}/{value.Segment}?{HardValueInstance.Owner} HTTP/1.1", name);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task A_tag_is_one_segment(int line, string name)
    {
        var value = HardValueFile.Values[line];

        await _org.Tags[value.Text].DeleteAsync();

        ShouldBe($"DELETE /api/v2/tags/{value.Segment}?{HardValueInstance.Owner} HTTP/1.1", name);
    }

    [Theory]
    [MemberData(nameof(SecurityLabels))]
    public async Task A_security_label_is_one_segment(int line, string name)
    {
        var value = HardValueFile.Values[line];

        await _org.SecurityLabels[value.Text].DeleteAsync();

        ShouldBe($"DELETE /api/v2/securityLabels/{value.Segment}?{HardValueInstance.Owner} HTTP/1.1", name);
    }

    private void ShouldBe(string line, string name) => instance.Server.TakeLines().Should().Equal([line], name);
}
