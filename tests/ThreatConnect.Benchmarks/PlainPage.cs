using System.Text.Json.Serialization;

namespace ThreatConnect.Benchmarks;

// What a program would write by hand for System.Text.Json, without leniency: the floor that counts.
internal sealed class PlainPage
{
    public string? Status { get; init; }

    public PlainData? Data { get; init; }
}

// The data of the page.
internal sealed class PlainData
{
    public int ResultCount { get; init; }

    public List<PlainAddress>? Address { get; init; }
}

// One item of the page.
internal sealed class PlainAddress
{
    public long Id { get; init; }

    public string? OwnerName { get; init; }

    public DateTimeOffset DateAdded { get; init; }

    public DateTimeOffset LastModified { get; init; }

    public decimal Rating { get; init; }

    public int Confidence { get; init; }

    public double ThreatAssessRating { get; init; }

    public double ThreatAssessConfidence { get; init; }

    public int ThreatAssessScore { get; init; }

    public string? WebLink { get; init; }

    public string? Ip { get; init; }
}

// Its contract, made at compile time.
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainPage))]
internal sealed partial class PlainContext : JsonSerializerContext;
