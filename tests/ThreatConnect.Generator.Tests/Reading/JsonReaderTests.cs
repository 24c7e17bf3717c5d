using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Tests.Reading;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a b\"", "a b")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"\\u00e9\\uD83D\\uDE00\"", "é😀")]
    [InlineData("\"é😀\u2028\"", "é😀\u2028")]
    [InlineData("-0.5e+10", "-0.5e+10")]
    [InlineData("0", "0")]
    [InlineData(" true ", "true")]
    [InlineData("false", "false")]
    public void A_scalar_keeps_its_text(string json, string text) => JsonReader.Read(json).Text.Should().Be(text);

    [Fact]
    public void A_member_is_found_by_its_name_unless_it_is_null()
    {
        var root = JsonReader.Read("""{ "a": 1, "b": null }""");

        root.Member("a")!.Text.Should().Be("1");
        root.Member("b").Should().BeNull();
        root.Member("c").Should().BeNull();
        root.Has("b").Should().BeTrue();
        root.Children[0].Member("a").Should().BeNull("a number has no members");
    }

    [Fact]
    public void A_pointer_escapes_what_would_end_a_step()
    {
        var root = JsonReader.Read("""{ "a/b": [0, { "c~d": 1 }] }""");

        root.Pointer.Should().Be("#");
        root.Children[0].Children[1].Children[0].Pointer.Should().Be("#/a~1b/1/c~0d");
    }

    [Theory]
    [InlineData("[\n  1]", 1, 2, 4)]
    [InlineData("[\r\n  1]", 1, 2, 5)]
    [InlineData("[\r  1]", 1, 2, 4)]
    [InlineData("[\n\n\t1]", 2, 1, 4)]
    [InlineData("[1]", 0, 1, 1)]
    public void A_value_knows_its_place_whatever_ends_a_line(string json, int line, int column, int offset) =>
        JsonReader.Read(json).Children[0].Start.Should().Be(new TextPosition(offset, line, column));

    [Theory]
    [InlineData("[1 2]", 0, 3, "',' or ']' is expected here, not '2'")]
    [InlineData("[1,]", 0, 3, "a value is expected here, not ']'")]
    [InlineData("{\"a\" 1}", 0, 5, "':' is expected here, not '1'")]
    [InlineData("{a: 1}", 0, 1, "the name of a member in double quotes is expected here, not 'a'")]
    [InlineData("{\"a\": 1,}", 0, 8, "the name of a member in double quotes is expected here, not '}'")]
    [InlineData("{\"a\": 1", 0, 7, "the file ends where ',' or '}' is expected")]
    [InlineData("[]\n]", 1, 0, "the end of the file is expected here, not ']'")]
    [InlineData("\"a", 0, 0, "a string is not closed")]
    [InlineData("\"a\nb\"", 0, 2, "a string contains a control character that is not escaped")]
    [InlineData("\"\\x\"", 0, 2, "one of \" \\ / b f n r t u is expected here, not 'x'")]
    [InlineData("\"\\u12\"", 0, 2, "\\u must be followed by four hexadecimal digits")]
    [InlineData("\"\\u 123\"", 0, 2, "\\u must be followed by four hexadecimal digits")]
    [InlineData("01", 0, 1, "the end of the file is expected here, not '1'")]
    [InlineData("-", 0, 1, "the file ends where a digit is expected")]
    [InlineData("1.", 0, 2, "the file ends where a digit is expected")]
    [InlineData("1e+", 0, 3, "the file ends where a digit is expected")]
    [InlineData("+1", 0, 0, "a value is expected here, not '+'")]
    [InlineData("nul", 0, 0, "'nul' is not a JSON value")]
    [InlineData("// a\n1", 0, 0, "a value is expected here, not '/'")]
    [InlineData("\0", 0, 0, "a value is expected here, not U+0000")]
    [InlineData("\uFEFF1", 0, 0, "a value is expected here, not U+FEFF")]
    public void What_is_no_JSON_is_refused_where_it_goes_wrong(string json, int line, int column, string message)
    {
        var read = () => JsonReader.Read(json);

        var exception = read.Should().Throw<JsonSyntaxException>().WithMessage(message).Which;
        (exception.Position.Line, exception.Position.Column).Should().Be((line, column));
    }

    [Fact]
    public void Values_may_be_nested_as_deep_as_a_document_needs() =>
        JsonReader.Read(new string('[', 64) + new string(']', 64)).Children.Should().ContainSingle();
}
