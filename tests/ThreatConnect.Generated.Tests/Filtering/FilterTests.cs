using System.Globalization;

namespace ThreatConnect.Tests.Filtering;

public sealed class FilterTests
{
    private static readonly CampaignFilter s_campaign = new();
    private static readonly AddressFilter s_address = new();

    [Fact]
    public void Terms_are_written_in_the_grammar_of_the_api()
    {
        (s_campaign.Name == "a=b").ToString().Should().Be("name=a=b", "the value is all that follows the first operator");
        s_campaign.Name.StartsWith("APT").ToString().Should().Be("name^APT");
        (s_campaign.FirstSeen > new DateOnly(2017, 7, 13)).ToString().Should().Be("firstSeen>2017-07-13T00:00");
        (s_campaign.DateAdded < new DateOnly(2017, 7, 3)).ToString().Should().Be("dateAdded<2017-07-03");
        (s_address.Active == true).ToString().Should().Be("active=true");
        (s_address.Rating > 2.5).ToString().Should().Be("rating>2.5");
        (s_address.Confidence == 50).ToString().Should().Be("confidence=50");
    }

    [Theory]
    [InlineData(2.5, "2.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(3.0, "3")]
    [InlineData(-0.0, "0")]
    [InlineData(-4.37, "-4.37")]
    [InlineData(1.0 / 3, "0.3333333333333333")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    [InlineData(-1.25E-07, "-0.000000125")]
    [InlineData(1E-20, "0.00000000000000000001")]
    [InlineData(1E+22, "10000000000000000000000")]
    [InlineData(1234567890123456.8, "1234567890123456.8")]
    public void A_binary_number_is_written_exactly_and_without_an_exponent(double number, string expected)
    {
        (s_address.Rating > number).ToString().Should().Be("rating>" + expected);
        (s_address.ThreatAssessRating < number).ToString().Should().Be("threatAssessRating<" + expected);
    }

    [Fact]
    public void Every_kind_of_number_is_written_as_it_was_given()
    {
        (s_address.Rating > 2).ToString().Should().Be("rating>2");
        (s_address.Rating > 2.5m).ToString().Should().Be("rating>2.5");
        (s_address.Rating > 0.1f).ToString().Should().Be("rating>0.1");
        (s_address.Rating > (byte)3).ToString().Should().Be("rating>3");
        (s_address.ThreatAssessConfidence > 72.9100000000000000000000001m).ToString().Should().Be("threatAssessConfidence>72.9100000000000000000000001");
        (s_address.ThreatAssessConfidence > long.MaxValue).ToString().Should().Be("threatAssessConfidence>9223372036854775807");
        (s_address.Rating > default(FilterNumber)).ToString().Should().Be("rating>0");
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_no_number_is_refused(double value)
    {
        FluentActions.Invoking(() => s_address.Rating > value).Should().Throw<ArgumentException>().WithMessage("A filter cannot compare with*write a number such as 2.5*");
        FluentActions.Invoking(() => s_address.ThreatAssessRating < (float)value).Should().Throw<ArgumentException>().WithMessage("A filter cannot compare with*");
    }

    [Fact]
    public void Terms_are_joined_by_one_mode()
    {
        Filter<Address> all = s_address.Active == true & s_address.Rating > 2 & s_address.CountryCode == "US";
        all.Terms.Should().HaveCount(3);
        all.MatchesAny.Should().BeFalse();

        Filter<Address> any = s_address.Active == true | s_address.Active == false | s_address.Rating > 2;
        any.MatchesAny.Should().BeTrue();
        any.ToString().Should().Be("active=true,active=false,rating>2");
        new AnyOf<Address>(any.Terms).ToString().Should().Be(any.ToString());
        new AllOf<Address>([s_address.Active == true]).OrParams.Should().BeNull();
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (foreign.NumberFormat.NumberDecimalSeparator, foreign.NumberFormat.NegativeSign, foreign.DateTimeFormat.DateSeparator, foreign.DateTimeFormat.TimeSeparator) = (",", "−", ".", ".");
        try
        {
            CultureInfo.CurrentCulture = foreign;
            (s_address.Rating > -2.5m).ToString().Should().Be("rating>-2.5");
            (s_address.Rating > -2.5).ToString().Should().Be("rating>-2.5");
            (s_campaign.FirstSeen > new DateOnly(2017, 7, 13)).ToString().Should().Be("firstSeen>2017-07-13T00:00");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_comma_inside_a_value_is_refused_with_the_reason() =>
        FluentActions.Invoking(() => s_campaign.Name == "Smith, Inc.").Should().Throw<ArgumentException>().WithMessage("*cannot express a comma*\"Smith, Inc.\"*");

    [Fact]
    public void A_refusal_shows_no_more_than_the_beginning_of_a_long_value() =>
        FluentActions.Invoking(() => s_campaign.Name == "Smith, " + new string('x', 100_000)).Should().Throw<ArgumentException>()
            .Which.Message.Should().Contain("\"Smith, xxxxxxxxxxxxx").And.Match(message => message.Length < 400);

    [Fact]
    public void An_empty_value_and_an_empty_list_are_refused()
    {
        FluentActions.Invoking(() => s_campaign.Name == "").Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => s_campaign.Name == null!).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new AllOf<Campaign>([])).Should().Throw<ArgumentException>().WithMessage("*at least one term*");
    }

    [Fact]
    public void A_term_that_the_document_does_not_know_can_be_made_by_hand()
    {
        new Term<Campaign>("dateAdded", '=', "2017-01-01").ToString().Should().Be("dateAdded=2017-01-01");
        FluentActions.Invoking(() => new Term<Campaign>("a=b", '=', "c")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Term<Campaign>("a", '~', "c")).Should().Throw<ArgumentException>();
    }
}
