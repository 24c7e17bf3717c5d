namespace ThreatConnect.ContractTests.Metadata;

// Error responses to calls of attributes, labels and tags.
public sealed class MetadataErrorTests(PlatformServer server) : ItemTest(server)
{
    [Theory]
    [InlineData(ItemType.Group, 400, "This attribute requires a value")]
    [InlineData(ItemType.Indicator, 404, "The requested attribute type was not found")]
    [InlineData(ItemType.Task, 400, "The type for this attribute is invalid")]
    [InlineData(ItemType.Victim, 403, "The requested owner was not found")]
    [InlineData(ItemType.Group, 200, "The value does not match the validation rule")]
    public async Task An_error_response_for_an_attribute_is_an_error(ItemType itemType, int code, string message)
    {
        Platform.On("POST", $"{PathOf(itemType)}/attributes{Owner}", """{"type":"Description","value":"v"}""").Returns(StubResponse.Failure(code, message));

        await FailsAsync(() => HandleOf(itemType).Attributes.AddAsync("Description", "v"), code, message);
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_attribute_that_is_gone_is_an_error(ItemType itemType)
    {
        const string NotFound = "The requested resource was not found";
        var path = $"{PathOf(itemType)}/attributes/1717{Owner}";
        Platform.On("GET", path).Returns(StubResponse.NotFound);
        Platform.On("PUT", path, """{"value":"v"}""").Returns(StubResponse.NotFound);
        Platform.On("DELETE", path).Returns(StubResponse.NotFound);
        var attribute = HandleOf(itemType).Attributes[1717];

        await FailsAsync(() => attribute.GetAsync(), 404, NotFound);
        await FailsAsync(() => attribute.UpdateAsync("v"), 404, NotFound);
        await FailsAsync(() => attribute.DeleteAsync(), 404, NotFound);
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task A_label_that_does_not_exist_cannot_be_put_on(ItemType itemType)
    {
        const string NotFound = "The requested resource was not found";
        Platform.On("POST", $"{PathOf(itemType)}/securityLabels/none{Owner}").Returns(StubResponse.NotFound);
        Platform.On("POST", $"{PathOf(itemType)}/attributes/1717/securityLabels/none{Owner}").Returns(StubResponse.NotFound);

        await FailsAsync(() => HandleOf(itemType).SecurityLabels.AddAsync("none"), 404, NotFound);
        await FailsAsync(() => HandleOf(itemType).Attributes[1717].SecurityLabels.AddAsync("none"), 404, NotFound);
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_error_response_is_not_a_missing_label(ItemType itemType)
    {
        Platform.On("GET", $"{PathOf(itemType)}/securityLabels/TLP%3ARED{Owner}").Returns(StubResponse.Failure(403, "The requested owner was not found"));
        Platform.On("GET", $"{PathOf(itemType)}/tags/x{Owner}").Returns(StubResponse.Failure(400, "The name for this tag is invalid"));
        Platform.On("GET", $"{PathOf(itemType)}/attributes/1717{Owner}").Returns(StubResponse.Failure(401, "Access Denied"));

        await FailsAsync(() => HandleOf(itemType).SecurityLabels.FindAsync("TLP:RED"), 403, "The requested owner was not found");
        await FailsAsync(() => HandleOf(itemType).Tags.FindAsync("x"), 400, "The name for this tag is invalid");
        await FailsAsync(() => HandleOf(itemType).Attributes[1717].FindAsync(), 401, "Access Denied");
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_error_response_to_a_list_is_an_error(ItemType itemType)
    {
        Platform.On("GET", $"{PathOf(itemType)}/attributes{Page}").Returns(StubResponse.NotFound);
        Platform.On("GET", $"{PathOf(itemType)}/securityLabels{Page}").Returns(StubResponse.Failure(400, "The owners of the requested objects were different"));

        await FailsAsync(() => HandleOf(itemType).Attributes.ListAsync().ToListAsync(), 404, "The requested resource was not found");
        await FailsAsync(() => HandleOf(itemType).SecurityLabels.ListAsync().ToListAsync(), 400, "The owners of the requested objects were different");
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task A_label_and_a_tag_can_be_put_on_twice_and_are_repeated(ItemType itemType)
    {
        Platform.On("POST", $"{PathOf(itemType)}/securityLabels/TLP%3ARED{Owner}").Returns(StubResponse.Html(502), Created);
        Platform.On("POST", $"{PathOf(itemType)}/attributes/1717/securityLabels/TLP%3ARED{Owner}").Returns(StubResponse.Html(503), Created);
        Platform.On("POST", $"{PathOf(itemType)}/tags/x{Owner}").Returns(StubResponse.Html(504), Created);

        await HandleOf(itemType).SecurityLabels.AddAsync("TLP:RED");
        await HandleOf(itemType).Attributes[1717].SecurityLabels.AddAsync("TLP:RED");
        await HandleOf(itemType).Tags.AddAsync("x");
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_attribute_may_have_been_added_and_is_not_added_again(ItemType itemType)
    {
        Platform.On("POST", $"{PathOf(itemType)}/attributes{Owner}", """{"type":"Description","value":"v"}""").Returns(StubResponse.Failure(502, "no"));

        await FailsAsync(() => HandleOf(itemType).Attributes.AddAsync("Description", "v"), 502, "no");
    }
}
