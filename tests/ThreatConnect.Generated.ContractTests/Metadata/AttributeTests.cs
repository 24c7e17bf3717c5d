namespace ThreatConnect.ContractTests.Metadata;

// The attributes of the four types of objects.
public sealed class AttributeTests(PlatformServer server) : ItemTest(server)
{
    private const string Item = """{"id":1717,"type":"Description","value":"**bold**","dateAdded":"2017-07-13T17:50:17Z","lastModified":"2017-07-14T17:50:17Z","displayed":true}""";

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task Attributes_are_listed_by_page(ItemType itemType)
    {
        var path = PathOf(itemType) + "/attributes";
        Platform.On("GET", $"{path}?resultStart=0&resultLimit=2&owner=Common%20Community")
            .Returns(StubResponse.Many("attribute", 3, Item, """{"id":"1718","type":"Source","value":"a","source":"b","displayed":false}"""));
        Platform.On("GET", $"{path}?resultStart=2&resultLimit=2&owner=Common%20Community")
            .Returns(StubResponse.Many("attribute", null, """{"id":1719,"type":"Kind Of Tomorrow","value":"c"}"""));

        var attributes = await HandleOf(itemType).Attributes.ListAsync(options: new() { PageSize = 2 }).ToListAsync();

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
    [MemberData(nameof(ItemTypes))]
    public async Task Attributes_are_listed_with_what_is_additional(ItemType itemType)
    {
        Platform.On("GET", $"{PathOf(itemType)}/attributes{Page}&includes=additional")
            .Returns(StubResponse.Many("attribute", 1, """{"id":1717,"type":"Description","value":"v","xid":"uuid:11"}"""));

        var attributes = await HandleOf(itemType).Attributes.ListAsync(additional: true).ToListAsync();

        attributes.Should().ContainSingle().Which.Xid.Should().Be("uuid:11");
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task To_count_attributes_asks_for_one_row(ItemType itemType)
    {
        Platform.On("GET", $"{PathOf(itemType)}/attributes?resultStart=0&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many("attribute", 37, Item));

        (await HandleOf(itemType).Attributes.ListAsync().CountAsync()).Should().Be(37);
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_attribute_is_added_by_its_type_and_its_value(ItemType itemType)
    {
        Platform.On("POST", $"{PathOf(itemType)}/attributes{Owner}", """{"type":"Description","value":"**bold**"}""").Returns(StubResponse.One("attribute", Item, 201));

        var added = await HandleOf(itemType).Attributes.AddAsync("Description", "**bold**");

        added.StatusCode.Should().Be(HttpStatusCode.Created);
        added.Value.Should().BeEquivalentTo(new { Id = new AttributeId(1717), Type = "Description", Value = "**bold**", Displayed = true });
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_attribute_is_added_with_its_source_and_whether_it_is_displayed(ItemType itemType)
    {
        Platform.On("POST", $"{PathOf(itemType)}/attributes{Owner}", """{"type":"Description","value":"v","source":"s","displayed":true}""").Returns(StubResponse.One("attribute", Item, 201));

        await HandleOf(itemType).Attributes.AddAsync("Description", "v", "s", true);
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_attribute_is_added_as_an_object(ItemType itemType)
    {
        Platform.On("POST", $"{PathOf(itemType)}/attributes{Owner}", """{"type":"Description","value":"ü\n\"🐻\"","source":"s","displayed":false}""")
            .Returns(StubResponse.One("attribute", Item, 201));

        AttributeEntity added = await HandleOf(itemType).Attributes.AddAsync(
            new AttributeCreate { Type = "Description", Value = "ü\n\"🐻\"", Source = "s", Displayed = false });

        added.Id.Should().Be(new AttributeId(1717));
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_attribute_is_got_by_its_id(ItemType itemType)
    {
        var path = PathOf(itemType) + "/attributes/1717";
        Platform.On("GET", path + Owner).Returns(StubResponse.One("attribute", Item));
        Platform.On("GET", $"{path}?includes=additional&owner=Common%20Community").Returns(StubResponse.One("attribute", """{"id":"1717","type":"a","value":"b","xid":"x"}"""));

        AttributeEntity attribute = await HandleOf(itemType).Attributes[1717].GetAsync();
        AttributeEntity more = await HandleOf(itemType).Attributes[1717].GetAsync(additional: true);

        attribute.Value.Should().Be("**bold**");
        more.Should().BeEquivalentTo(new { Id = new AttributeId(1717), Xid = "x" });
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_attribute_that_is_not_there_is_null(ItemType itemType)
    {
        var path = PathOf(itemType) + "/attributes/1717";
        Platform.On("GET", path + Owner).Returns(StubResponse.One("attribute", Item), StubResponse.NotFound);
        Platform.On("GET", $"{path}?includes=additional&owner=Common%20Community").Returns(StubResponse.NotFound);
        var attribute = HandleOf(itemType).Attributes[1717];

        (await attribute.FindAsync())!.Value.Should().Be("**bold**");
        (await attribute.FindAsync()).Should().BeNull();
        (await attribute.FindAsync(additional: true)).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_attribute_is_updated_with_its_value(ItemType itemType)
    {
        Platform.On("PUT", $"{PathOf(itemType)}/attributes/1717{Owner}", """{"value":"new"}""").Returns(StubResponse.One("attribute", """{"id":"1717","type":"Description","value":"new"}"""));

        AttributeEntity updated = await HandleOf(itemType).Attributes[1717].UpdateAsync("new");

        updated.Value.Should().Be("new");
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_attribute_is_updated_without_its_type(ItemType itemType)
    {
        Platform.On("PUT", $"{PathOf(itemType)}/attributes/1717{Owner}", """{"value":"new","source":"s","displayed":false}""").Returns(StubResponse.One("attribute", Item));

        await HandleOf(itemType).Attributes[1717].UpdateAsync(new AttributeUpdate { Value = "new", Source = "s", Displayed = false });
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_attribute_is_deleted_by_its_id(ItemType itemType)
    {
        Platform.On("DELETE", $"{PathOf(itemType)}/attributes/1717{Owner}").Returns(StubResponse.Success);

        (await HandleOf(itemType).Attributes[1717].DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
