using System.Text;
using System.Text.Json;

namespace ThreatConnect.Tests.Json;

// Invalid texts in members whose form only the instance knows are found when the response is read, and not when the member is.
public sealed class BrokenTextTests
{
    // ÿ represents a byte that is not valid in UTF-8.
    public static TheoryData<string> Broken => ["\"\\ud800\"", "\"\\udc00\\ud800\"", "\"aÿ\"", "[1,[\"\\ud800\"]]", "{\"a\":{\"b\":\"\\ud800\"}}", "{\"a\":[\"ÿ\"]}", "{\"\\ud800\":1}", "{\"a\":{\"ÿ\":1}}"];

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_member_of_a_custom_type_is_an_error(string broken) =>
        Refuse<CustomIndicator>($$"""{"id":1,"Doll Name":{{broken}}}""");

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_member_of_an_attribute_type_is_an_error(string broken) =>
        Refuse<AttributeTypeDefinition>($$"""{"name":"Description","more":{{broken}}}""");

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_additional_owner_is_an_error(string broken) =>
        Refuse<Address>($$"""{"id":1,"ip":"192.0.2.1","additionalOwners":[{"name":{{broken}}}]}""");

    [Fact]
    public void Valid_texts_are_read_unchanged()
    {
        const string text = "\"\\ud83d\\ude00 \\u0000\"";

        Read<CustomIndicator>($$"""{"id":1,"Doll Name":{{text}}}""").ValueOf("Doll Name").Should().Be("😀 \0");
        Read<AttributeTypeDefinition>($$"""{"name":"Description","more":[{{text}},null,true,1.50]}""").Values["more"].EnumerateArray().Select(item => item.ToString()).Should().Equal("😀 \0", "", "True", "1.50");
        Read<Address>($$"""{"id":1,"ip":"192.0.2.1","additionalOwners":[{"name":{{text}}},{{text}}]}""").AdditionalOwners.Select(owner => owner.ValueKind == JsonValueKind.Object ? owner.GetProperty("name").GetString() : owner.GetString())
            .Should().Equal("😀 \0", "😀 \0");
    }

    [Theory]
    [InlineData("iÿ d", "i\uFFFD d")]
    [InlineData("\\u0069ÿ d", "i\uFFFD d")]
    [InlineData("ÿ\\ud83d\\ude00ÿ", "\uFFFD\U0001F600\uFFFD")]
    public void What_is_not_valid_in_the_name_of_a_member_is_replaced(string name, string expected) =>
        Read<Campaign>($$"""{"id":1,"name":"c","{{name}}":1}""").AdditionalData.Should().ContainSingle().Which.Key.Should().Be(expected);

    private static void Refuse<T>(string json) => FluentActions.Invoking(() => Read<T>(json)).Should().Throw<JsonException>(json).WithMessage("A text contains invalid UTF-8*");

    private static T Read<T>(string json) => Scanned.Read<T>(json.Contains('ÿ', StringComparison.Ordinal) ? Encoding.Latin1.GetBytes(json) : Encoding.UTF8.GetBytes(json));
}
