namespace ThreatConnect.ContractTests.Metadata;

// Names of labels and tags that mean something else in a path: each is one segment, encoded once.
public sealed class HardNameTests(PlatformServer server) : ItemTest(server)
{
    public static TheoryData<string, string> Names => new()
    {
        { "TLP:AMBER+STRICT", "TLP%3AAMBER%2BSTRICT" },
        { "TLP Green", "TLP%20Green" },
        { "Nation State/APT #1", "Nation%20State%2FAPT%20%231" },
        { "%2F", "%252F" },
        { "100%", "100%25" },
        { "a?b&c=d", "a%3Fb%26c%3Dd" },
        { "../x", "..%2Fx" },
        { "Größe 🐻", "Gr%C3%B6%C3%9Fe%20%F0%9F%90%BB" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_label_is_one_segment(string name, string segment)
    {
        var path = $"{PathOf(ItemType.Group)}/securityLabels/{segment}{Owner}";
        Platform.On("POST", path).Returns(Created);
        Platform.On("DELETE", path).Returns(StubResponse.Success);
        Platform.On("GET", path).Returns(StubResponse.NotFound);
        var labels = HandleOf(ItemType.Group).SecurityLabels;

        await labels.AddAsync(name);
        await labels.RemoveAsync(name);
        (await labels.FindAsync(name)).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_label_on_an_attribute_is_one_segment(string name, string segment)
    {
        var path = $"{PathOf(ItemType.Indicator)}/attributes/1717/securityLabels/{segment}{Owner}";
        Platform.On("POST", path).Returns(Created);
        Platform.On("DELETE", path).Returns(StubResponse.Success);
        Platform.On("GET", path).Returns(StubResponse.NotFound);
        var labels = HandleOf(ItemType.Indicator).Attributes[1717].SecurityLabels;

        await labels.AddAsync(name);
        await labels.RemoveAsync(name);
        (await labels.FindAsync(name)).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_tag_is_one_segment(string name, string segment)
    {
        var path = $"{PathOf(ItemType.Task)}/tags/{segment}{Owner}";
        Platform.On("POST", path).Returns(Created);
        Platform.On("DELETE", path).Returns(StubResponse.Success);
        Platform.On("GET", path).Returns(StubResponse.NotFound);
        var tags = HandleOf(ItemType.Task).Tags;

        await tags.AddAsync(name);
        await tags.RemoveAsync(name);
        (await tags.FindAsync(name)).Should().BeNull();
    }

    [Fact]
    public async Task A_tag_of_128_characters_is_sent()
    {
        var name = new string('x', 128);
        Platform.On("POST", $"{PathOf(ItemType.Victim)}/tags/{name}{Owner}").Returns(Created);

        await HandleOf(ItemType.Victim).Tags.AddAsync(name);
    }
}
