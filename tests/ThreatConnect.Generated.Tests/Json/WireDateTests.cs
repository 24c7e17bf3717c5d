namespace ThreatConnect.Tests.Json;

public sealed class WireDateTests
{
    [Theory]
    [InlineData("\"2017-07-13T17:50:17\"", "2017-07-13T17:50:17+00:00")]
    [InlineData("\"2017-07-13T17:50:17Z\"", "2017-07-13T17:50:17+00:00")]
    [InlineData("\"2017-07-13T17:50:17-05:00\"", "2017-07-13T17:50:17-05:00")]
    [InlineData("\"2016-07-13T17:50:25-05:00Z\"", "2016-07-13T17:50:25-05:00")]
    [InlineData("\"2017-7-13T00:00:00-04:00\"", "2017-07-13T00:00:00-04:00")]
    [InlineData("\"2017-07-13T17:50:17.344Z\"", "2017-07-13T17:50:17.344+00:00")]
    [InlineData("1385406165000", "2013-11-25T19:02:45+00:00")]
    [InlineData("\"1385406165000\"", "2013-11-25T19:02:45+00:00")]
    [InlineData("\"2017-06-19\"", "2017-06-19T00:00:00+00:00")]
    public void Every_form_of_the_platform_is_read(string json, string expected) =>
        Read(json).Should().Be(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)).And.HaveOffset(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture).Offset);

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("\"2017-13-01T00:00:00Z\"")]
    [InlineData("\"2017-02-30\"")]
    [InlineData("99999999999999999")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("true")]
    [InlineData("\"２０１７-０７-１３T17:50:17\"")]
    [InlineData("\"٢٠١٧-٠٧-١٣\"")]
    [InlineData("\"2017-07-13T17:50:17.٣Z\"")]
    [InlineData("\"0001-01-01T00:00:00+14:00\"")]
    [InlineData("\"2017-07-13T17:50:17+99:99\"")]
    public void A_value_that_is_not_a_date_is_null(string json) => Read(json).Should().BeNull();

    private static DateTimeOffset? Read(string json) =>
        Scanned.Read<Campaign>($$"""{"id":1,"name":"x","firstSeen":{{json}}}""").FirstSeen;
}
