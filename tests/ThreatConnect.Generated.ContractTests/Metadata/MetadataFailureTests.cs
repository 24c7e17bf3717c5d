namespace ThreatConnect.ContractTests.Metadata;

/// <summary>What the platform refuses about attributes, labels and tags, in its own words.</summary>
public sealed class MetadataFailureTests(PlatformServer server) : ParentTest(server)
{
    [Theory]
    [InlineData(Parent.Group, 400, "This attribute requires a value")]
    [InlineData(Parent.Indicator, 404, "The requested attribute type was not found")]
    [InlineData(Parent.Task, 400, "The type for this attribute is invalid")]
    [InlineData(Parent.Victim, 403, "The requested owner was not found")]
    [InlineData(Parent.Group, 200, "The value does not match the validation rule")]
    public async Task An_attribute_that_is_refused_is_an_error(Parent parent, int code, string message)
    {
        Platform.On("POST", $"{PathOf(parent)}/attributes{Owner}", """{"type":"Description","value":"v"}""").Answers(Answer.Failure(code, message));

        await FailsAsync(() => HandleOf(parent).Attributes.AddAsync("Description", "v"), code, message);
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task An_attribute_that_is_gone_is_an_error(Parent parent)
    {
        const string NotFound = "The requested resource was not found";
        var path = $"{PathOf(parent)}/attributes/1717{Owner}";
        Platform.On("GET", path).Answers(Answer.NotFound);
        Platform.On("PUT", path, """{"value":"v"}""").Answers(Answer.NotFound);
        Platform.On("DELETE", path).Answers(Answer.NotFound);
        var attribute = HandleOf(parent).Attributes[1717];

        await FailsAsync(() => attribute.GetAsync(), 404, NotFound);
        await FailsAsync(() => attribute.UpdateAsync("v"), 404, NotFound);
        await FailsAsync(() => attribute.DeleteAsync(), 404, NotFound);
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task A_label_that_does_not_exist_cannot_be_put_on(Parent parent)
    {
        const string NotFound = "The requested resource was not found";
        Platform.On("POST", $"{PathOf(parent)}/securityLabels/none{Owner}").Answers(Answer.NotFound);
        Platform.On("POST", $"{PathOf(parent)}/attributes/1717/securityLabels/none{Owner}").Answers(Answer.NotFound);

        await FailsAsync(() => HandleOf(parent).SecurityLabels.AddAsync("none"), 404, NotFound);
        await FailsAsync(() => HandleOf(parent).Attributes[1717].SecurityLabels.AddAsync("none"), 404, NotFound);
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task What_cannot_be_said_is_not_a_label_that_is_missing(Parent parent)
    {
        Platform.On("GET", $"{PathOf(parent)}/securityLabels/TLP%3ARED{Owner}").Answers(Answer.Failure(403, "The requested owner was not found"));
        Platform.On("GET", $"{PathOf(parent)}/tags/x{Owner}").Answers(Answer.Failure(400, "The name for this tag is invalid"));
        Platform.On("GET", $"{PathOf(parent)}/attributes/1717{Owner}").Answers(Answer.Failure(401, "Access Denied"));

        await FailsAsync(() => HandleOf(parent).SecurityLabels.FindAsync("TLP:RED"), 403, "The requested owner was not found");
        await FailsAsync(() => HandleOf(parent).Tags.FindAsync("x"), 400, "The name for this tag is invalid");
        await FailsAsync(() => HandleOf(parent).Attributes[1717].FindAsync(), 401, "Access Denied");
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task A_list_that_is_refused_is_an_error(Parent parent)
    {
        Platform.On("GET", $"{PathOf(parent)}/attributes{Page}").Answers(Answer.NotFound);
        Platform.On("GET", $"{PathOf(parent)}/securityLabels{Page}").Answers(Answer.Failure(400, "The owners of the requested objects were different"));

        await FailsAsync(() => HandleOf(parent).Attributes.ListAsync().ToListAsync(), 404, "The requested resource was not found");
        await FailsAsync(() => HandleOf(parent).SecurityLabels.ListAsync().ToListAsync(), 400, "The owners of the requested objects were different");
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task A_label_and_a_tag_can_be_put_on_twice_and_are_repeated(Parent parent)
    {
        Platform.On("POST", $"{PathOf(parent)}/securityLabels/TLP%3ARED{Owner}").Answers(Answer.Html(502), Created);
        Platform.On("POST", $"{PathOf(parent)}/attributes/1717/securityLabels/TLP%3ARED{Owner}").Answers(Answer.Html(503), Created);
        Platform.On("POST", $"{PathOf(parent)}/tags/x{Owner}").Answers(Answer.Html(504), Created);

        await HandleOf(parent).SecurityLabels.AddAsync("TLP:RED");
        await HandleOf(parent).Attributes[1717].SecurityLabels.AddAsync("TLP:RED");
        await HandleOf(parent).Tags.AddAsync("x");
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task An_attribute_may_have_been_added_and_is_not_added_again(Parent parent)
    {
        Platform.On("POST", $"{PathOf(parent)}/attributes{Owner}", """{"type":"Description","value":"v"}""").Answers(Answer.Failure(502, "no"));

        await FailsAsync(() => HandleOf(parent).Attributes.AddAsync("Description", "v"), 502, "no");
    }
}
