using System.Text;
using System.Text.Json;
using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect.Tests.Protocol;

public sealed class EnvelopeReaderTests
{
    [Theory]
    [InlineData("""{"status":"Success","data":{"resultCount":2,"tag":[{"name":"a"},{"name":"b"}]}}""")]
    [InlineData("""{"data":{"tag":[{"name":"a"},{"name":"b"}],"resultCount":2},"status":"Success"}""")]
    [InlineData("""{"apiCalls":1,"status":"Success","resultCount":2,"data":{"tag":[{"name":"a"},{"name":"b"}]}}""")]
    [InlineData("""{"status":"Success","data":{"resultCount":"2","tag":[{"name":"a"},null,{"name":"b"}]}}""")]
    [InlineData("""{"status":"Success","resultCount":2,"tag":[{"name":"a"},{"name":"b"}]}""")]
    [InlineData("""{"status":"Success","data":{"resultCount":2,"somethingElse":[{"name":"a"},{"name":"b"}]}}""")]
    [InlineData("""{"status":"Success","data":{"note":"x","resultCount":2,"other":1,"tags":[{"name":"a"},{"name":"b"}],}}""")]
    public void Items_are_found_in_every_documented_form(string json)
    {
        var (envelope, names) = Read(json);
        names.Should().Equal("a", "b");
        (envelope with { Items = default }).Should().Be(new Envelope("Success", Message: null, Total: 2));
        json[envelope.Items].Should().Match("[{*}]");
    }

    [Theory]
    [InlineData("""{"status":"Success","data":{"tag":{"name":"a"}}}""", 1)]
    [InlineData("""{"status":"Success","data":{"tag":[]}}""", 0)]
    [InlineData("""{"status":"Success","data":{}}""", 0)]
    [InlineData("""{"status":"Success","data":null}""", 0)]
    [InlineData("""{"status":"Success","data":""}""", 0)]
    [InlineData("""{"status":"Success"}""", 0)]
    [InlineData("""{"status":"Success","data":{"tag":""}}""", 0)]
    [InlineData("""{"status":"Success","data":{"one":[{"name":"a"}],"two":[{"name":"b"}]}}""", 0)]
    public void A_single_object_is_a_list_of_one_and_a_missing_key_an_empty_list(string json, int count) =>
        Read(json).Names.Should().HaveCount(count);

    [Theory]
    [InlineData("""{"status":"Success","data":{"tag":[{"name":"a"}]}}{"status":"Success"}""")]
    [InlineData("""{"status":"Success","data":{"tag":[{"name":"a"}]}}]""")]
    [InlineData("""{"status":"Success"} x""")]
    public void What_follows_the_object_is_an_error(string json) =>
        FluentActions.Invoking(() => Read(json)).Should().Throw<JsonException>();

    [Fact]
    public void A_failure_has_its_message()
    {
        Read("""{"status":"Failure","message":"The requested resource was not found"}""").Envelope
            .Should().Be(new Envelope("Failure", "The requested resource was not found", Total: null));
        Read("""{"status":"Invalid","description":"File size"}""").Envelope.Message.Should().Be("File size");
    }

    [Fact]
    public void A_text_cut_at_any_position_is_an_error_and_never_a_shorter_list()
    {
        var bytes = """{"status":"Success","data":{"resultCount":2,"tag":[{"name":"a"},{"name":"b"}]}}"""u8.ToArray();
        for (var length = 0; length < bytes.Length; length++)
        {
            FluentActions.Invoking(() => EnvelopeReader.Read(bytes.AsSpan(0, length), ["tag"], ModelReader<Tag>.Instance, []))
                .Should().Throw<JsonException>($"only {length} bytes are there");
        }
    }

    [Theory]
    [InlineData("7B 22 73 74 61 74 75 73 22 3A 22 FF 22 7D")] // {"status":"?"}
    [InlineData("7B 22 5C 75 64 38 30 30 22 3A 31 7D")] // {"\ud800":1}
    [InlineData("7B 22 64 61 74 61 22 3A 7B 22 5C 75 64 38 30 30 22 3A 31 7D 7D")] // {"data":{"\ud800":1}}
    [InlineData("7B 22 72 65 73 75 6C 74 43 6F 75 6E 74 22 3A 22 C3 22 7D")] // {"resultCount":"?"}
    [InlineData("7B 22 74 61 67 22 3A 7B 22 6E 61 6D 65 22 3A 22 ED A0 80 22 7D 7D")] // {"tag":{"name":"?"}}
    public void An_invalid_text_is_an_error(string bytes) =>
        FluentActions.Invoking(() => EnvelopeReader.Read(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)), ["tag"], ModelReader<Tag>.Instance, []))
            .Should().Throw<JsonException>();

    [Theory]
    [InlineData("22 5C 75 64 38 30 30 22")] // "\ud800"
    [InlineData("22 C3 22")] // "?"
    [InlineData("5B 22 FF 22 5D")] // ["?"]
    [InlineData("7B 22 C0 80 22 3A 31 7D")] // {"?":1}
    public void An_invalid_text_in_an_unknown_member_is_an_error(string value)
    {
        byte[] json = [.. """{"status":"Success","voodooDoll":{"id":1,"Doll Name":"""u8, .. Convert.FromHexString(value.Replace(" ", "", StringComparison.Ordinal)), .. "}}"u8];

        FluentActions.Invoking(() => EnvelopeReader.Read(json, ["voodooDoll"], ModelReader<CustomIndicator>.Instance, [])).Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("\"-1\"")]
    [InlineData("99999999999")]
    [InlineData("\"many\"")]
    [InlineData("{}")]
    public void A_count_that_is_not_a_number_is_ignored(string count) =>
        Read($$$"""{"status":"Success","data":{"resultCount":{{{count}}},"tag":[]}}""").Envelope.Total.Should().BeNull();

    private static (Envelope Envelope, IEnumerable<string> Names) Read(string json)
    {
        var tags = new List<Tag>();
        var envelope = EnvelopeReader.Read(Encoding.UTF8.GetBytes(json), ["tag"], ModelReader<Tag>.Instance, tags);
        return (envelope, tags.Select(tag => tag.Name));
    }
}
