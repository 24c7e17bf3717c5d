using System.Text.Json;

namespace ThreatConnect.Tests.Json;

public sealed class LenientReadingTests
{
    [Fact]
    public void Unusual_forms_of_numbers_booleans_texts_and_lists_are_read()
    {
        var address = Read("""
            {"id":"17","ip":"192.0.2.1","rating":"3.50","confidence":55.0,"threatAssessScore":"300","threatAssessRating":"4.37","calScore":"",
             "active":"true","activeLocked":0,"privateFlag":"maybe","webLink":12.5,"observationCount":null,
             "tag":{"name":"one"},"attribute":"","securityLabel":null,"unknown":{"a":[1,{"b":2}]},"owner":{"id":"2","name":"Org","type":"Brand New"}}
            """);

        address.Id.Should().Be((IndicatorId)17);
        address.Rating.Should().Be(3.5m);
        address.Confidence.Should().Be(55);
        address.ThreatAssessScore.Should().Be(300);
        address.ThreatAssessRating.Should().Be(4.37);
        address.CalScore.Should().BeNull();
        address.Active.Should().BeTrue();
        address.ActiveLocked.Should().BeFalse();
        address.PrivateFlag.Should().BeNull();
        address.WebLink.Should().Be("12.5");
        address.ObservationCount.Should().BeNull();
        address.Tags.Should().ContainSingle().Which.Name.Should().Be("one");
        address.Attributes.Should().BeEmpty();
        address.Owner!.Type.Should().Be(new OwnerType("Brand New"), "a value that the document does not know is kept");
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("\"1e400\"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    public void A_value_that_is_not_a_finite_number_is_null(string number) =>
        Read($$"""{"id":1,"ip":"192.0.2.1","threatAssessRating":{{number}},"rating":{{number}},"confidence":{{number}}}""")
            .Should().BeEquivalentTo(new { ThreatAssessRating = (double?)null, Rating = (decimal?)null, Confidence = (int?)null });

    [Theory]
    [InlineData("""{"ip":"192.0.2.1"}""")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"id":1,"ip":null}""")]
    [InlineData("""{"id":null,"ip":"192.0.2.1"}""")]
    [InlineData("""{"id":"x","ip":"192.0.2.1"}""")]
    public void An_object_without_its_id_or_key_is_an_error(string json) =>
        FluentActions.Invoking(() => Read(json)).Should().Throw<JsonException>();

    private static Address Read(string json) => Scanned.Read<Address>(json);
}
