using System.Text;
using System.Text.Json;
using ThreatConnect.Json;

namespace ThreatConnect.Tests.Json;

/// <summary>Members of a form that only the instance knows: a text that is none is found when the answer is read, and not by whoever looks at it.</summary>
public sealed class BrokenTextTests
{
    /// <summary>A byte that no text in UTF-8 has stands for ÿ.</summary>
    public static TheoryData<string> Broken => ["\"\\ud800\"", "\"\\udc00\\ud800\"", "\"aÿ\"", "[1,[\"\\ud800\"]]", "{\"a\":{\"b\":\"\\ud800\"}}", "{\"a\":[\"ÿ\"]}", "{\"\\ud800\":1}", "{\"a\":{\"ÿ\":1}}"];

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_member_of_a_custom_type_is_refused(string broken) =>
        Refuse<CustomIndicator>($$"""{"id":1,"Doll Name":{{broken}}}""");

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_member_of_an_attribute_type_is_refused(string broken) =>
        Refuse<AttributeTypeDefinition>($$"""{"name":"Description","more":{{broken}}}""");

    [Theory]
    [MemberData(nameof(Broken))]
    public void An_additional_owner_is_refused(string broken) =>
        Refuse<Address>($$"""{"id":1,"ip":"192.0.2.1","additionalOwners":[{"name":{{broken}}}]}""");

    [Fact]
    public void Whole_texts_are_read_as_they_are()
    {
        const string text = "\"\\ud83d\\ude00 \\u0000\"";

        Read<CustomIndicator>($$"""{"id":1,"Doll Name":{{text}}}""").ValueOf("Doll Name").Should().Be("😀 \0");
        Read<AttributeTypeDefinition>($$"""{"name":"Description","more":[{{text}},null,true,1.50]}""").Values["more"].EnumerateArray().Select(item => item.ToString()).Should().Equal("😀 \0", "", "True", "1.50");
        Read<Address>($$"""{"id":1,"ip":"192.0.2.1","additionalOwners":[{"name":{{text}}},{{text}}]}""").AdditionalOwners!.Select(owner => owner.ValueKind == JsonValueKind.Object ? owner.GetProperty("name").GetString() : owner.GetString())
            .Should().Equal("😀 \0", "😀 \0");
    }

    private static void Refuse<T>(string json) => FluentActions.Invoking(() => Read<T>(json)).Should().Throw<JsonException>(json).WithMessage("A text holds broken bytes*");

    private static T Read<T>(string json) => JsonSerializer.Deserialize(json.Contains('ÿ', StringComparison.Ordinal) ? Encoding.Latin1.GetBytes(json) : Encoding.UTF8.GetBytes(json), ModelJson.TypeOf<T>())!;
}
