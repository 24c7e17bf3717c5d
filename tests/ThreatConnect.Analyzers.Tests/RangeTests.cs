using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA002: ratings are 0 to 5, confidences 0 to 100; pages, jobs and numbers of observations have limits too.</summary>
public sealed class RangeTests
{
    private const string Rating = "rating; write a number from 0 to 5";
    private const string Confidence = "confidence; write a number from 0 to 100";
    private const string PageSize = "page size; write a number from 1 to 10000";
    private const string Count = "number of observations; write a number of at least 1";

    [Theory]
    [InlineData("""_ = new AddressCreate { Ip = "1.2.3.4", Rating = 7 };""", "7", Rating)]
    [InlineData("""_ = new AddressCreate { Ip = "1.2.3.4", Rating = 5.5m };""", "5.5m", Rating)]
    [InlineData("""_ = new AddressCreate { Ip = "1.2.3.4", Rating = -1 };""", "-1", Rating)]
    [InlineData("""_ = new AddressCreate { Ip = "1.2.3.4", Rating = choice ? 5 : 6 };""", "6", Rating)]
    [InlineData("""_ = new AddressUpdate { Rating = 6 };""", "6", Rating)]
    [InlineData("""const int worst = 10; _ = new AddressUpdate { Rating = worst };""", "worst", Rating)]
    [InlineData("""_ = new CustomIndicatorCreate { Rating = 5 + 1 };""", "5 + 1", Rating)]
    [InlineData("""_ = new AddressCreate { Ip = "1.2.3.4", Confidence = 101 };""", "101", Confidence)]
    [InlineData("""await org.Indicators.Hosts["example.com"].UpdateAsync(new() { Rating = 5, Confidence = -1 });""", "-1", Confidence)]
    [InlineData("""_ = org.Indicators.ListAsync(f => f.Rating > 7);""", "7", Rating)]
    [InlineData("""_ = org.Indicators.ListAsync(f => f.Active == true & f.Rating > 5.5m);""", "5.5m", Rating)]
    [InlineData("""_ = org.Indicators.ListAsync(f => f.Rating > 5.5);""", "5.5", Rating)]
    [InlineData("""_ = org.Indicators.ListAsync(f => f.Rating < 6.5f);""", "6.5f", Rating)]
    [InlineData("""_ = org.Indicators.ListAsync(f => f.Rating > -1.5);""", "-1.5", Rating)]
    [InlineData("""_ = org.Indicators.ListAsync(f => f.Rating < 1E300);""", "1E300", Rating)]
    [InlineData("""_ = org.Indicators.ListAsync(f => f.Rating > double.NegativeInfinity);""", "double.NegativeInfinity", Rating)]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync(f => f.Rating < 7);""", "7", Rating)]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync(f => f.Confidence == 101);""", "101", Confidence)]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync(f => f.Confidence == -1);""", "-1", Confidence)]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync(f => f.Confidence > -2);""", "-2", Confidence)]
    [InlineData("""_ = new AddressFilter().Confidence > 1000;""", "1000", Confidence)]
    [InlineData("""_ = new BatchIndicator("Address", "1.2.3.4") { Rating = 6 };""", "6", Rating)]
    [InlineData("""_ = org.Groups.ListAsync(options: new() { PageSize = 50_000 });""", "50_000", PageSize)]
    [InlineData("""_ = new IndicatorListOptions { PageSize = 0 };""", "0", PageSize)]
    [InlineData("""_ = new ListOptions { MaxItems = -1 };""", "-1", "number of items; write a number of at least 0")]
    [InlineData("""_ = new ListOptions { Start = -1 };""", "-1", "position of the first item; write a number of at least 0")]
    [InlineData("""_ = new ListOptions { PagesInFlight = 65 };""", "65", "number of pages; write a number from 1 to 64")]
    [InlineData("""_ = new BatchOptions { MaxItems = 25_001 };""", "25_001", "number of items of a job; write a number from 1 to 25000")]
    [InlineData("""_ = new BatchOptions { MaxBytes = 1000 };""", "1000", "number of bytes of a job; write a number of at least 1024")]
    [InlineData("""_ = new BatchOptions { JobsInFlight = 0 };""", "0", "number of jobs; write a number of at least 1")]
    [InlineData("""_ = new ThreatConnectClientOptions { MaxRetries = -1 };""", "-1", "number of retries; write a number of at least 0")]
    [InlineData("""await org.Indicators.Hosts["example.com"].Observations.AddAsync(0);""", "0", Count)]
    [InlineData("""await org.Indicators.Hosts["example.com"].Observations.AddAsync(count: choice ? 1 : -1);""", "-1", Count)]
    public async Task A_number_that_none_can_be_is_an_error(string statement, string number, string message)
    {
        var findings = await Analysis.OfStatementsAsync("\n\n" + statement);

        findings.Should().Equal(new Finding(3, number, "TCA002", DiagnosticSeverity.Error, $"{number} is not a valid {message}"));
    }

    [Theory]
    [InlineData("""_ = new AddressCreate { Ip = "1.2.3.4", Rating = 5, Confidence = 100 };""")]
    [InlineData("""_ = new AddressCreate { Ip = "1.2.3.4", Rating = 0, Confidence = 0 };""")]
    [InlineData("""_ = new AddressCreate { Ip = "1.2.3.4", Rating = number, Confidence = null };""")]
    [InlineData("""_ = new AddressUpdate { Rating = 4.5m };""")]
    [InlineData("""_ = new ListOptions { PageSize = ListOptions.MaximumPageSize, MaxItems = 0, Start = 0, PagesInFlight = 1 };""")]
    [InlineData("""_ = new ListOptions { PageSize = number, MaxItems = null };""")]
    [InlineData("""_ = new BatchOptions { MaxItems = 25_000, MaxBytes = 1024, JobsInFlight = 1 };""")]
    [InlineData("""await org.Indicators.Hosts["example.com"].Observations.AddAsync(1);""")]
    [InlineData("""_ = new Address { Rating = 7 };""")]
    [InlineData("""_ = org.Indicators.ListAsync(f => f.Rating > 4);""")]
    [InlineData("""_ = org.Indicators.ListAsync(f => f.Rating > 2.5);""")]
    [InlineData("""_ = org.Indicators.ListAsync(f => f.Rating < 5.5);""")]
    [InlineData("""_ = org.Indicators.ListAsync(f => f.Rating > double.NaN);""")]
    [InlineData("""_ = org.Indicators.ListAsync(f => f.Rating > number);""")]
    [InlineData("""_ = org.Indicators.ListAsync(f => f.ThreatAssessScore > 500);""")]
    [InlineData("""_ = org.Indicators.ListAsync(f => f.ThreatAssessConfidence > 101);""")]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync(f => f.Confidence == 100);""")]
    // "At least 0" and "at most 5", which the API has no other way to say.
    [InlineData("""_ = org.Indicators.Addresses.ListAsync(f => f.Confidence > -1);""")]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync(f => f.Rating < 6);""")]
    public async Task A_number_within_the_range_or_not_known_yet_or_of_something_else_is_none(string statement) =>
        (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();

    [Theory]
    [InlineData("ThreatConnect.Custom")]
    [InlineData("Acme.Intelligence")]
    public async Task What_makes_an_indicator_of_a_type_of_the_users_own_counts_too(string @namespace)
    {
        var emitted = $$"""
            // <auto-generated/>
            namespace {{@namespace}}
            {
                using global::ThreatConnect;
                using global::ThreatConnect.Resources;
                public sealed class VoodooDollCreate : IIndicatorCreate
                {
                    public decimal? Rating { get; init; }
                    public int? Confidence { get; init; }
                    ResourceType IIndicatorCreate.ResourceType => null!;
                    string IIndicatorCreate.Summary => "";
                }

                public sealed class PuppetCreate { public decimal? Rating { get; init; } }
            }
            """;
        var program = $$"""
            using {{@namespace}};
            public static class Program
            {
                public static object[] Run() => [
                    new VoodooDollCreate { Rating = 5, Confidence = 100 },
                    new VoodooDollCreate { Rating = 9 },
                    new PuppetCreate { Rating = 9 }];
            }
            """;

        var findings = await Analysis.OfCompilationAsync(Analysis.Compile(emitted, program));

        findings
            .Should().Equal(new Finding(6, "9", "TCA002", DiagnosticSeverity.Error, "9 is not a valid rating; write a number from 0 to 5"));
    }
}
