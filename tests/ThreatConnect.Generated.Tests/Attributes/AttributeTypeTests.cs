using ThreatConnect.Tests.Http;
using ThreatConnect.Tests.Json;

namespace ThreatConnect.Tests.Attributes;

/// <summary>What an attribute type knows of its values is checked wherever an attribute is written, and nothing else is.</summary>
public sealed class AttributeTypeTests
{
    private const string TooLong = "The value of an attribute \"Title\" may have 5 characters, and this has 70: "
        + "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…\". (Parameter 'value')";

    private static readonly AttributeType s_title = new("Title") { MaximumLength = 5 };

    private static readonly AttributeType s_severity = new("Severity") { AllowedValues = ["Low", "High"] };

    private static readonly string s_long = new('a', 70);

    [Theory]
    [InlineData("a")]
    [InlineData("abcde")]
    [InlineData(" \n ")]
    public void A_text_within_the_limit_is_handed_back(string value) => s_title.Check(value).Should().Be(value);

    [Fact]
    public void Where_nothing_is_said_nothing_is_checked() => new AttributeType("Description").Check(new string('a', 100_000)).Should().HaveLength(100_000);

    [Fact]
    public void A_text_over_the_limit_is_refused() => s_title.Invoking(type => type.Check(s_long)).Should().Throw<ArgumentException>().WithMessage(TooLong);

    [Theory]
    [InlineData("Lo")]
    [InlineData("low")]
    [InlineData("Low ")]
    public void A_text_that_is_not_allowed_is_refused(string value) =>
        s_severity.Invoking(type => type.Check(value)).Should().Throw<ArgumentException>()
            .WithMessage($"The value of an attribute \"Severity\" cannot be \"{value}\": it is one of \"Low\", \"High\". (Parameter 'value')");

    [Fact]
    public void Of_many_allowed_texts_the_message_shows_some()
    {
        var type = new AttributeType("Country") { AllowedValues = [.. Enumerable.Range(1, 23).Select(number => $"C{number}")] };

        type.Invoking(one => one.Check("C24")).Should().Throw<ArgumentException>().WithMessage("*\"C19\", \"C20\" and 3 more. *");
    }

    [Fact]
    public void A_type_that_cannot_be_is_refused()
    {
        FluentActions.Invoking(() => new AttributeType("")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new AttributeType("Title") { MaximumLength = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("A value has at least one character.*");
        s_title.Invoking(type => type.Check("")).Should().Throw<ArgumentException>().WithMessage("The value of an attribute \"Title\" must not be empty.*");
        s_title.Invoking(type => type.Check(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public async Task An_attribute_that_is_refused_is_not_sent()
    {
        var server = new StubHandler(_ => StubHandler.Json("""{"status":"Success","data":{}}"""));
        await using var client = TestClient.Over(server);
        var attributes = client.InOwner("Org").Groups.Campaigns[1].Attributes;

        await attributes.Awaiting(all => all.AddAsync(s_title, s_long, "a source", displayed: true)).Should().ThrowAsync<ArgumentException>().WithMessage(TooLong);
        await attributes[2].Awaiting(one => one.UpdateAsync(s_title, s_long)).Should().ThrowAsync<ArgumentException>().WithMessage(TooLong);

        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public void What_creates_an_attribute_is_checked_by_its_type()
    {
        FluentActions.Invoking(() => new AttributeCreate(s_title, s_long)).Should().Throw<ArgumentException>().WithMessage(TooLong);
        FluentActions.Invoking(() => new BatchAttribute(s_title, s_long)).Should().Throw<ArgumentException>().WithMessage(TooLong);
        FluentActions.Invoking(() => new AttributeCreate(null!, "a")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new BatchAttribute((AttributeType)null!, "a")).Should().Throw<ArgumentNullException>();

        Written.Text(new AttributeCreate(s_title, "abc") { Source = "s" })
            .Should().Be("""{"type":"Title","value":"abc","source":"s"}""");
        new BatchAttribute(s_severity, "Low") { Pinned = true }.Should().Be(new BatchAttribute("Severity", "Low") { Pinned = true });
    }
}
