namespace ThreatConnect.ContractTests.Metadata;

// The forms of attributes.
public sealed class AttributeFormTests(PlatformServer server) : ItemTest(server)
{
    private const string List = "/api/v2/tasks/71/attributes" + Page;

    [Theory]
    [InlineData("1385406165000", "2013-11-25T19:02:45+00:00")]
    [InlineData("\"2017-07-13T17:50:17\"", "2017-07-13T17:50:17+00:00")]
    [InlineData("\"2016-07-13T17:50:25-05:00Z\"", "2016-07-13T17:50:25-05:00")]
    [InlineData("\"2017-7-13T00:00:00-04:00\"", "2017-07-13T00:00:00-04:00")]
    public async Task A_date_comes_in_odd_forms(string wire, string expected)
    {
        Platform.On("GET", "/api/v2/groups/campaigns/416/attributes/1717" + Owner)
            .Returns(StubResponse.One("attribute", $$"""{"id":1717,"type":"a","value":"b","dateAdded":{{wire}},"lastModified":{{wire}}}"""));

        AttributeEntity attribute = await HandleOf(ItemType.Group).Attributes[1717].GetAsync();

        var date = DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture);
        attribute.DateAdded!.Value.EqualsExact(date).Should().BeTrue("{0} is {1}", wire, attribute.DateAdded);
        attribute.LastModified!.Value.EqualsExact(date).Should().BeTrue("{0} is {1}", wire, attribute.LastModified);
    }

    [Theory]
    [InlineData("\"true\"", true)]
    [InlineData("0", false)]
    [InlineData("null", null)]
    public async Task Whether_it_is_displayed_comes_in_odd_forms(string wire, bool? expected)
    {
        Platform.On("GET", "/api/v2/victims/12/attributes/1717" + Owner).Returns(StubResponse.One("attribute", $$"""{"id":1717,"type":"a","value":"b","displayed":{{wire}}}"""));

        AttributeEntity attribute = await HandleOf(ItemType.Victim).Attributes[1717].GetAsync();

        attribute.Displayed.Should().Be(expected);
    }

    [Theory]
    [InlineData("""{"status":"Success","data":{"resultCount":1,"attribute":{"id":"1717","type":"a","value":"b"}}}""")]
    [InlineData("""{"apiCalls":1,"resultCount":1,"status":"Success","data":{"attribute":[{"id":1717,"type":"a","value":"b","more":{"x":1}}]}}""")]
    [InlineData("""{"data":{"attribute":[{"value":"b","type":"a","id":1717}],"resultCount":1},"status":"Success"}""")]
    public async Task A_list_is_found_in_every_form_of_the_envelope(string body)
    {
        Platform.On("GET", List).Returns(StubResponse.Json(body));

        var attributes = await HandleOf(ItemType.Task).Attributes.ListAsync().ToListAsync();

        attributes.Should().BeEquivalentTo(
            [new AttributeEntity { Id = 1717, Type = "a", Value = "b" }], but => but.Excluding(attribute => attribute.AdditionalData));
    }

    [Theory]
    [InlineData("""{"status":"Success","data":{"resultCount":0,"attribute":[]}}""")]
    [InlineData("""{"status":"Success","data":{"resultCount":0}}""")]
    [InlineData("""{"status":"Success"}""")]
    public async Task An_empty_list_has_many_forms(string body)
    {
        Platform.On("GET", List).Returns(StubResponse.Json(body));

        (await HandleOf(ItemType.Task).Attributes.ListAsync().ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Labels_may_come_with_an_attribute()
    {
        Platform.On("GET", "/api/v2/groups/campaigns/416/attributes/1717?includes=additional&owner=Common%20Community")
            .Returns(StubResponse.One("attribute", """{"id":1717,"type":"a","value":"b","xid":"x","securityLabel":[{"name":"TLP:RED"}]}"""));

        AttributeEntity attribute = await HandleOf(ItemType.Group).Attributes[1717].GetAsync(additional: true);

        attribute.Should().BeEquivalentTo(new { Value = "b", SecurityLabels = new[] { new { Name = "TLP:RED" } } });
    }
}
