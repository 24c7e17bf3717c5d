namespace ThreatConnect.ContractTests.Metadata;

/// <summary>Names of labels and tags that mean something else in a path: each is one segment, encoded once.</summary>
public sealed class HardNameTests(PlatformServer server) : ParentTest(server)
{
    public static TheoryData<string, string> Names => new()
    {
        { "TLP:AMBER+STRICT", "TLP%3AAMBER%2BSTRICT" },
        { "TLP Green", "TLP%20Green" },
        { "Nation State/APT #1", "Nation%20State%2FAPT%20%231" },
        { "%2F", "%252F" },
        { "a?b&c=d", "a%3Fb%26c%3Dd" },
        { "../x", "..%2Fx" },
        { "Größe 🐻", "Gr%C3%B6%C3%9Fe%20%F0%9F%90%BB" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_label_is_one_segment(string name, string segment)
    {
        var path = $"{PathOf(Parent.Group)}/securityLabels/{segment}{Owner}";
        Platform.On("POST", path).Answers(Created);
        Platform.On("DELETE", path).Answers(Answer.Success);
        Platform.On("GET", path).Answers(Answer.NotFound);
        var labels = HandleOf(Parent.Group).SecurityLabels;

        await labels.AddAsync(name);
        await labels.RemoveAsync(name);
        (await labels.FindAsync(name)).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_label_on_an_attribute_is_one_segment(string name, string segment)
    {
        var path = $"{PathOf(Parent.Indicator)}/attributes/1717/securityLabels/{segment}{Owner}";
        Platform.On("POST", path).Answers(Created);
        Platform.On("DELETE", path).Answers(Answer.Success);
        Platform.On("GET", path).Answers(Answer.NotFound);
        var labels = HandleOf(Parent.Indicator).Attributes[1717].SecurityLabels;

        await labels.AddAsync(name);
        await labels.RemoveAsync(name);
        (await labels.FindAsync(name)).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_tag_is_one_segment(string name, string segment)
    {
        var path = $"{PathOf(Parent.Task)}/tags/{segment}{Owner}";
        Platform.On("POST", path).Answers(Created);
        Platform.On("DELETE", path).Answers(Answer.Success);
        Platform.On("GET", path).Answers(Answer.NotFound);
        var tags = HandleOf(Parent.Task).Tags;

        await tags.AddAsync(name);
        await tags.RemoveAsync(name);
        (await tags.FindAsync(name)).Should().BeNull();
    }

    [Fact]
    public async Task A_tag_of_128_characters_is_sent()
    {
        var name = new string('x', 128);
        Platform.On("POST", $"{PathOf(Parent.Victim)}/tags/{name}{Owner}").Answers(Created);

        await HandleOf(Parent.Victim).Tags.AddAsync(name);
    }
}
