using System.Text;
using System.Text.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources.Batch.Results;

namespace ThreatConnect.Tests.Batch;

// The forms in which servers send the errors of a job (evidence.md §9.6).
public sealed class BatchListTests
{
    public static TheoryData<string, string[]?> Forms => new()
    {
        { """[]""", [] },
        { """[{"errorReason":"a"},{"errorReason":"b"},]""", ["a", "b"] },
        { """[1,null,"x",{"errorReason":"a"},[{"errorReason":"b"}]]""", ["a"] },
        { """{"errorReason":"a","status":"Failure"}""", ["a"] },
        { """{"errorReason":null,"errorMessage":"m"}""", ["null"] },
        { """{"errors":[{"errorReason":"a"}]}""", ["a"] },
        { """{"status":"Success","data":[{"errorReason":"a"}]}""", ["a"] },
        { """{"data":{"count":2,"batchErrors":[{"errorReason":"a"},{"errorReason":"b"}],"more":[{"errorReason":"c"}]},"status":"Success"}""", ["a", "b"] },
        { """{"status":"Success","data":{"errorReason":"a"}}""", ["a"] },
        { """{"status":"Success","data":{"batchError":{"errorSource":{"xid":"x"},"errorReason":"a"}}}""", ["a"] },
        { """{"data":null,"errors":[{"errorReason":"a"}]}""", ["a"] },
        { """{"status":"Success"}""", [] },
        { """{"status":"Success","data":{}}""", [] },
        { """{"status":"Success","data":"none"}""", [] },
        { """{"data":{"status":"Success"}}""", null },
        { """{"status":"Success","data":{"x":{"y":1}}}""", null },
        { """{"x":1}""", null },
        { "\"text\"", null },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_list_is_found_in_every_form(string body, string[]? reasons) =>
        (Read(body)?.Select(error => error.Reason ?? "null").ToArray()).Should().BeEquivalentTo(reasons, options => options.WithStrictOrdering());

    [Theory]
    [InlineData("""[{"errorReason":"a"}""")]
    [InlineData("""[{"errorReason":"a"}] x""")]
    [InlineData("""{"data":[{"errorReason":"a"}],"status":tru}""")]
    [InlineData("")]
    public void A_broken_text_is_an_error(string body) => FluentActions.Invoking(() => Read(body)).Should().Throw<JsonException>();

    [Fact]
    public void Values_that_are_not_texts_are_kept_as_they_are_written()
    {
        var error = Read("""[{"errorReason":{"a": 1},"errorMessage":[1, 2],"errorSource":7,"line":3}]""")!.Single();

        (error.Reason, error.Message, error.Source).Should().Be(("""{"a": 1}""", "[1, 2]", "7"));
        error.AdditionalData.Should().ContainSingle().Which.Key.Should().Be("line");
    }

    [Theory]
    [InlineData("""{"type":"Host","summary":"a.example","xid":"x-1"}""", "x-1")]
    [InlineData("""{"name":"n","summary":"a.example"}""", "a.example")]
    [InlineData("""{"type":"Host","hostName":"a.example"}""", "a.example")]
    [InlineData("""{"type":"Host","id":1}""", """{"type":"Host","id":1}""")]
    public void The_source_may_be_the_whole_item(string source, string expected) =>
        Read($$"""[{"errorSource":{{source}}}]""")!.Single().Source.Should().Be(expected);

    private static List<BatchError>? Read(string body) =>
        BatchList.Read(Encoding.UTF8.GetBytes(body), new BatchErrorReader(new Secrets(static () => [])));
}
