using System.Text.Json;

namespace ThreatConnect.Tests.Json;

// Values at the edges of JSON and of the platform's forms, in members of each kind: the client reads what System.Text.Json reads with the
// converters of the judge, and refuses what it refuses.
public sealed class HardValueReadingTests
{
    private static readonly string[] s_values =
    [
        // Numbers.
        "0", "-0", "00", "01", "-01", "1", "-1", "-", "+1", "1.", ".5", "1.0", "1.5", "2.5", "-2.5", "0.0", "1..2", "1.2.3", "1e", "1e+", "1e2", "1E-2", "1x", "1 x", "0x1",
        "2147483647", "2147483648", "-2147483649", "9223372036854775807", "9223372036854775808", "123456789012345", "1234567890123456", "0.1234567890123456", "99.999999999999999",
        "1500000000000", "253402300800000", "1e400", "\"1e400\"", "\"NaN\"", "\"Infinity\"", "\"1.0\"", "\"01\"", "\" 1\"", "\"-1\"", "\"\"", "\"1,5\"", "2", "-7",
        // Words.
        "true", "false", "null", "tru", "truex", "True", "nul", "nullx", "\"true\"", "\"FALSE\"", "\"0\"", "\"2\"", "\"yes\"",
        // Texts.
        "\"a\"", "\"\\u00e9\"", "\"\\u12G4\"", "\"\\u12\"", "\"\\x\"", "\"\\/\"", "\"\\uD83D\\uDE00\"", "\"\\uD83D\"", "\"\\uDE00\\uD83D\"", "\"a\tb\"", "\"a\nb\"", "\"a", "a\"", "'a'",
        // Objects and arrays.
        "{}", "{\"a\":1}", "{\"a\":1,}", "{\"a\" 1}", "{\"a\":}", "{\"a\":1]", "{,}", "{a:1}", "{\"a\":01}", "{\"a\":1,,\"b\":2}", "[]", "[1]", "[1,]", "[,1]", "[,]", "[1 2]", "[1", "[1}",
        "[null]", "[null,{}]", "[{},null,{}]", "[\"a\",null]", "[{\"name\":\"t\"},null]", "[[[]]]", "[01]", "[\"\\u12G4\"]", "[\"\\uD83D\"]", "{\"\\uD83D\":1}", "{\"a\":\"\\uD83D\"}",
        "[{\"name\":\"1\"},{\"name\":\"2\"},{\"name\":\"3\"},{\"name\":\"4\"},{\"name\":\"5\"},{\"name\":\"6\"},{\"name\":\"7\"},{\"name\":\"8\"},{\"name\":\"9\"}]",
        // Dates.
        "\"2017-07-13T17:50:17Z\"", "\"2017-07-13T17:50:17\"", "\"2017-07-13 17:50:17Z\"", "\"2017-07-13x17:50:17Z\"", "\"2017-02-29T00:00:00Z\"", "\"2016-02-29T00:00:00Z\"", "\"2017-02-30T00:00:00Z\"",
        "\"2017-04-31T00:00:00Z\"", "\"2017-13-01T00:00:00Z\"", "\"2017-00-01T00:00:00Z\"", "\"2017-01-00T00:00:00Z\"", "\"2017-01-01T24:00:00Z\"", "\"2017-01-01T23:60:00Z\"", "\"2017-01-01T23:59:60Z\"",
        "\"2017-01-01T00:00:00.Z\"", "\"2017-01-01T00:00:00.1Z\"", "\"2017-01-01T00:00:00.1234567Z\"", "\"2017-01-01T00:00:00.12345678Z\"", "\"2017-01-01T00:00:00.123456789012Z\"",
        "\"2017-01-01T00:00:00+14:00\"", "\"2017-01-01T00:00:00+14:01\"", "\"2017-01-01T00:00:00-14:00\"", "\"2017-01-01T00:00:00+23:59\"", "\"2017-01-01T00:00:00-05:30\"", "\"2017-01-01T00:00:00+0530\"",
        "\"2017-01-01T00:00:00+05-30\"", "\"2017-01-01T00:00:00+05:60\"", "\"2017-01-01T00:00:00 +05:30\"", "\"2017-01-01\"", "\"0001-01-01T00:00:00Z\"", "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59Z\"",
        "\"9999-12-31T23:59:59-14:00\"", "\"0000-01-01T00:00:00Z\"", "\"-001-01-01T00:00:00Z\"", "\"20 7-01-01T00:00:00Z\"", "\"2017-01-01T00:00:0/Z\"", "\"2017-01-01T00:00:00z\"", "\"2017-01-01T00:00:00ZZ\"",
        "\"2017-01-01T00:00:00-0A:00\"", "\"2017-07-13T17:50:17\\u005A\"",
    ];

    public static TheoryData<string, string> Members => new()
    {
        { "id", "Incident" }, { "name", "Incident" }, { "status", "Incident" }, { "eventDate", "Incident" }, { "tag", "Incident" }, { "owner", "Incident" },
        { "confidence", "Address" }, { "rating", "Address" }, { "threatAssessRating", "Address" }, { "calScore", "Address" }, { "privateFlag", "Address" }, { "attribute", "Address" },
        { "additionalOwners", "Address" }, { "unknown", "Address" }, { "size", "FileEntity" }, { "dnsActive", "HostEntity" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void The_client_reads_what_SystemTextJson_reads(string member, string model)
    {
        Func<string, (string Client, string Judge)> read = model switch
        {
            "Incident" => Read<Incident>,
            "Address" => Read<Address>,
            "FileEntity" => Read<FileEntity>,
            _ => Read<HostEntity>,
        };

        var differences = s_values.Select(value => (Value: value, Read: read(JsonOf(member, value)))).Where(one => one.Read.Client != one.Read.Judge)
            .Select(one => $"{one.Value}: {one.Read.Client}, and not {one.Read.Judge}");

        string.Join('\n', differences).Should().BeEmpty();
    }

    [Fact]
    public void What_follows_the_text_is_an_error()
    {
        foreach (var end in (string[])["\0", "x", "}", ",", "{}"])
        {
            Read<Incident>("""{"id":1,"name":"x"}""" + end).Should().Be(("refused", "refused"));
        }
    }

    // Other members follow, as they do in responses: the quick ways of reading need some bytes after a value.
    private static string JsonOf(string member, string value)
    {
        var others = new Dictionary<string, string>
        {
            ["id"] = "1", ["name"] = "\"x\"", ["ip"] = "\"192.0.2.1\"", ["md5"] = "\"D41D8CD98F00B204E9800998ECF8427E\"", ["hostName"] = "\"example.com\"",
        };
        others.Remove(member);
        return $$"""{"{{member}}":{{value}},{{string.Join(',', others.Select(other => $"\"{other.Key}\":{other.Value}"))}}}""";
    }

    private static (string Client, string Judge) Read<T>(string json) =>
        (Try(() => Scanned.Read<T>(json)), Try(() => JsonSerializer.Deserialize<T>(json, ModelJudge.Options)!));

    private static string Try<T>(Func<T> read)
    {
        try
        {
            return JsonSerializer.Serialize(read(), ModelJudge.Options);
        }
        catch (JsonException)
        {
            return "refused";
        }
    }
}
