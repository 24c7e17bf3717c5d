using System.Text.Json;
using ThreatConnect.Tests.Conventions;

namespace ThreatConnect.Tests.Json;

// Models are written by code that the build writes. System.Text.Json is the judge of what it writes.
public sealed class ModelWritingTests
{
    public static TheoryData<Type> Requests => [.. Surface.Models.Except(Surface.ResponseModels)];

    public static TheoryData<Type> Responses => [.. Surface.ResponseModels];

    public static TheoryData<string> Texts => new()
    {
        "", " ", "a \"quoted\" text \\ with a backslash / and a slash", "\0\u0001\b\t\n\f\r\u001F\u007F\u0080\u00A0", "<script>&'+`", "\u2028\u2029\uFEFF",
        "Кампания 日本 \U0001F600 e\u0301", new string('x', 5_000) + "\"" + new string('ю', 5_000),
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request_is_written_as_System_Text_Json_writes_it(Type model)
    {
        var value = SampleValues.Of(model);

        Written.Text(value).Should().Be(JsonSerializer.Serialize(value, model, RequestJudge.Options));
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void A_response_is_written_as_System_Text_Json_writes_it(Type model)
    {
        var value = SampleValues.Of(model);

        Written.Text(value).Should().Be(JsonSerializer.Serialize(value, model, ModelJudge.Options));
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void Only_two_members_have_another_name_in_a_batch(Type model)
    {
        var value = SampleValues.Of(model);
        var expected = model == typeof(HostCreate)
            ? Written.Text(value).Replace("\"dnsActive\":", "\"flag1\":").Replace("\"whoisActive\":", "\"flag2\":")
            : Written.Text(value);

        Written.Text(value, isBatch: true).Should().Be(expected, "evidence.md §9.3 has flag1 and flag2 for hosts");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hard_text_is_escaped_as_System_Text_Json_does(string text)
    {
        var attribute = new AttributeCreate { Type = "Description", Value = text.Length == 0 ? "x" : text, Source = text };
        var custom = new CustomIndicatorCreate { Values = { [text] = text } };

        Written.Text(attribute).Should().Be(JsonSerializer.Serialize(attribute, RequestJudge.Options));
        Written.Text(custom).Should().Be(JsonSerializer.Serialize(custom, RequestJudge.Options));
    }

    [Fact]
    public void A_date_of_a_response_keeps_its_fraction_and_its_offset()
    {
        var time = new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.FromHours(-5)).AddTicks(1_230_000);
        var json = Written.Text(new Campaign { Name = "c", FirstSeen = time });

        json.Should().Be("""{"id":0,"name":"c","firstSeen":"2017-07-13T17:50:17.123-05:00"}""");
        Scanned.Read<Campaign>(json).FirstSeen.Should().Be(time);
    }

    [Fact]
    public void Null_in_a_list_is_written_as_null() =>
        Written.Text(new TaskCreate { Name = "t", Assignees = [new() { UserName = "a" }, null!] })
            .Should().Be("""{"name":"t","assignee":[{"userName":"a"},null]}""");
}
