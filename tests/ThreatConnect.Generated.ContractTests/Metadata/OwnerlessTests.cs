namespace ThreatConnect.ContractTests.Metadata;

/// <summary>Where the caller names no owner, neither does the client; the platform then takes the caller's own organization.</summary>
public sealed class OwnerlessTests(PlatformServer server) : ParentTest(server)
{
    [Theory]
    [MemberData(nameof(Parents))]
    public async Task Attributes_are_reached_without_an_owner(Parent parent)
    {
        var path = PathOf(parent) + "/attributes";
        Platform.On("GET", path + "?resultStart=0&resultLimit=10000").Answers(Answer.Many("attribute", 0));
        Platform.On("POST", path, """{"type":"Source","value":"v"}""").Answers(Answer.One("attribute", """{"id":1717,"type":"Source","value":"v"}""", 201));
        Platform.On("GET", path + "/1717?includes=additional").Answers(Answer.NotFound);
        Platform.On("DELETE", path + "/1717").Answers(Answer.Success);
        var attributes = HandleOf(parent, Client).Attributes;

        await attributes.ListAsync().ToListAsync();
        await attributes.AddAsync("Source", "v");
        await attributes[1717].FindAsync(additional: true);
        await attributes[1717].DeleteAsync();
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task Labels_and_tags_are_reached_without_an_owner(Parent parent)
    {
        var path = PathOf(parent);
        Platform.On("GET", path + "/securityLabels?resultStart=0&resultLimit=10000").Answers(Answer.Many("securityLabel", 0));
        Platform.On("POST", path + "/securityLabels/TLP%3ARED").Answers(Created);
        Platform.On("DELETE", path + "/attributes/1717/securityLabels/TLP%3ARED").Answers(Answer.Success);
        Platform.On("GET", path + "/tags?resultStart=0&resultLimit=10000").Answers(Answer.Many("tag", 0));
        Platform.On("GET", path + "/tags/x").Answers(Answer.NotFound);
        var handle = HandleOf(parent, Client);

        await handle.SecurityLabels.ListAsync().ToListAsync();
        await handle.SecurityLabels.AddAsync("TLP:RED");
        await handle.Attributes[1717].SecurityLabels.RemoveAsync("TLP:RED");
        await handle.Tags.ListAsync().ToListAsync();
        await handle.Tags.FindAsync("x");
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task Associations_are_reached_without_an_owner(Parent parent)
    {
        var path = PathOf(parent);
        Platform.On("GET", path + "/groups?resultStart=0&resultLimit=10000").Answers(Answer.Many("group", 0));
        Platform.On("GET", path + "/groups/adversaries/417").Answers(Answer.NotFound);
        Platform.On("POST", path + "/tasks/72").Answers(Created);
        Platform.On("DELETE", path + "/tasks/72").Answers(Answer.Success);
        var handle = HandleOf(parent, Client);

        await handle.Groups.ListAsync().ToListAsync();
        await handle.Groups.Adversaries.FindAsync(417);
        await handle.Tasks.AddAsync(72);
        await handle.Tasks.RemoveAsync(72);
    }
}
