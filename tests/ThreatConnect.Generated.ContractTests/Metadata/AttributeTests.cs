namespace ThreatConnect.ContractTests.Metadata;

/// <summary>The attributes of the four kinds of object.</summary>
public sealed class AttributeTests(PlatformServer server) : ParentTest(server)
{
    private const string Item = """{"id":1717,"type":"Description","value":"**bold**","dateAdded":"2017-07-13T17:50:17Z","lastModified":"2017-07-14T17:50:17Z","displayed":true}""";

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task Attributes_are_listed_by_page(Parent parent)
    {
        var path = PathOf(parent) + "/attributes";
        Platform.On("GET", $"{path}?resultStart=0&resultLimit=2&owner=Common%20Community")
            .Answers(Answer.Many("attribute", 3, Item, """{"id":"1718","type":"Source","value":"a","source":"b","displayed":false}"""));
        Platform.On("GET", $"{path}?resultStart=2&resultLimit=2&owner=Common%20Community")
            .Answers(Answer.Many("attribute", null, """{"id":1719,"type":"Kind Of Tomorrow","value":"c"}"""));

        var attributes = await HandleOf(parent).Attributes.ListAsync(options: new() { PageSize = 2 }).ToListAsync();

        attributes.Should().BeEquivalentTo(
            [
                new AttributeEntity
                {
                    Id = 1717, Type = "Description", Value = "**bold**", Displayed = true,
                    DateAdded = new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.Zero), LastModified = new DateTimeOffset(2017, 7, 14, 17, 50, 17, TimeSpan.Zero),
                },
                new AttributeEntity { Id = 1718, Type = "Source", Value = "a", Source = "b", Displayed = false },
                new AttributeEntity { Id = 1719, Type = "Kind Of Tomorrow", Value = "c" },
            ],
            options => options.WithStrictOrdering());
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task Attributes_are_listed_with_what_is_additional(Parent parent)
    {
        Platform.On("GET", $"{PathOf(parent)}/attributes{Page}&includes=additional")
            .Answers(Answer.Many("attribute", 1, """{"id":1717,"type":"Description","value":"v","xid":"uuid:11"}"""));

        var attributes = await HandleOf(parent).Attributes.ListAsync(additional: true).ToListAsync();

        attributes.Should().ContainSingle().Which.Xid.Should().Be("uuid:11");
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task To_count_attributes_asks_for_one_row(Parent parent)
    {
        Platform.On("GET", $"{PathOf(parent)}/attributes?resultStart=0&resultLimit=1&owner=Common%20Community").Answers(Answer.Many("attribute", 37, Item));

        (await HandleOf(parent).Attributes.ListAsync().CountAsync()).Should().Be(37);
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task An_attribute_is_added_by_its_type_and_its_value(Parent parent)
    {
        Platform.On("POST", $"{PathOf(parent)}/attributes{Owner}", """{"type":"Description","value":"**bold**"}""").Answers(Answer.One("attribute", Item, 201));

        var added = await HandleOf(parent).Attributes.AddAsync("Description", "**bold**");

        added.StatusCode.Should().Be(HttpStatusCode.Created);
        added.Value.Should().BeEquivalentTo(new { Id = new AttributeId(1717), Type = "Description", Value = "**bold**", Displayed = true });
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task An_attribute_is_added_with_its_source_and_whether_it_is_displayed(Parent parent)
    {
        Platform.On("POST", $"{PathOf(parent)}/attributes{Owner}", """{"type":"Description","value":"v","source":"s","displayed":true}""").Answers(Answer.One("attribute", Item, 201));

        await HandleOf(parent).Attributes.AddAsync("Description", "v", "s", true);
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task An_attribute_is_added_as_an_object(Parent parent)
    {
        Platform.On("POST", $"{PathOf(parent)}/attributes{Owner}", """{"type":"Description","value":"ü\n\"🐻\"","source":"s","displayed":false}""")
            .Answers(Answer.One("attribute", Item, 201));

        AttributeEntity added = await HandleOf(parent).Attributes.AddAsync(
            new AttributeCreate { Type = "Description", Value = "ü\n\"🐻\"", Source = "s", Displayed = false });

        added.Id.Should().Be(new AttributeId(1717));
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task An_attribute_is_got_by_its_id(Parent parent)
    {
        var path = PathOf(parent) + "/attributes/1717";
        Platform.On("GET", path + Owner).Answers(Answer.One("attribute", Item));
        Platform.On("GET", $"{path}?includes=additional&owner=Common%20Community").Answers(Answer.One("attribute", """{"id":"1717","type":"a","value":"b","xid":"x"}"""));

        AttributeEntity attribute = await HandleOf(parent).Attributes[1717].GetAsync();
        AttributeEntity more = await HandleOf(parent).Attributes[1717].GetAsync(additional: true);

        attribute.Value.Should().Be("**bold**");
        more.Should().BeEquivalentTo(new { Id = new AttributeId(1717), Xid = "x" });
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task An_attribute_that_is_not_there_is_null(Parent parent)
    {
        var path = PathOf(parent) + "/attributes/1717";
        Platform.On("GET", path + Owner).Answers(Answer.One("attribute", Item), Answer.NotFound);
        Platform.On("GET", $"{path}?includes=additional&owner=Common%20Community").Answers(Answer.NotFound);
        var attribute = HandleOf(parent).Attributes[1717];

        (await attribute.FindAsync())!.Value.Should().Be("**bold**");
        (await attribute.FindAsync()).Should().BeNull();
        (await attribute.FindAsync(additional: true)).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task An_attribute_is_updated_with_its_value(Parent parent)
    {
        Platform.On("PUT", $"{PathOf(parent)}/attributes/1717{Owner}", """{"value":"new"}""").Answers(Answer.One("attribute", """{"id":"1717","type":"Description","value":"new"}"""));

        AttributeEntity updated = await HandleOf(parent).Attributes[1717].UpdateAsync("new");

        updated.Value.Should().Be("new");
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task An_attribute_is_updated_without_its_type(Parent parent)
    {
        Platform.On("PUT", $"{PathOf(parent)}/attributes/1717{Owner}", """{"value":"new","source":"s","displayed":false}""").Answers(Answer.One("attribute", Item));

        await HandleOf(parent).Attributes[1717].UpdateAsync(new AttributeUpdate { Value = "new", Source = "s", Displayed = false });
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task An_attribute_is_deleted_by_its_id(Parent parent)
    {
        Platform.On("DELETE", $"{PathOf(parent)}/attributes/1717{Owner}").Answers(Answer.Success);

        (await HandleOf(parent).Attributes[1717].DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
