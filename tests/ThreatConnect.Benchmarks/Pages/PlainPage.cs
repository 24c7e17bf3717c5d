using System.Text.Json.Serialization;

namespace ThreatConnect.Benchmarks;

// What a program would write by hand for System.Text.Json, without leniency.
internal sealed class PlainPage
{
    public string? Status { get; set; }

    public PlainData? Data { get; set; }
}

// The data of the page.
internal sealed class PlainData
{
    public int ResultCount { get; set; }

    public List<PlainAddress>? Address { get; set; }
}

// A response with a single object.
internal sealed class PlainSingle
{
    public string? Status { get; set; }

    public PlainSingleData? Data { get; set; }
}

// The data of the response.
internal sealed class PlainSingleData
{
    public PlainAddress? Address { get; set; }
}

// One item of the page.
internal sealed class PlainAddress
{
    public long Id { get; set; }

    public string? OwnerName { get; set; }

    public PlainOwner? Owner { get; set; }

    public DateTimeOffset? DateAdded { get; set; }

    public DateTimeOffset? LastModified { get; set; }

    public decimal? Rating { get; set; }

    public int? Confidence { get; set; }

    public double? ThreatAssessRating { get; set; }

    public double? ThreatAssessConfidence { get; set; }

    public int? ThreatAssessScore { get; set; }

    public int? CalScore { get; set; }

    public int? CalIndicatorStatus { get; set; }

    public string? WebLink { get; set; }

    public string? Source { get; set; }

    public string? Description { get; set; }

    public long? ObservationCount { get; set; }

    public DateTimeOffset? LastObserved { get; set; }

    public long? FalsePositiveCount { get; set; }

    public DateTimeOffset? FalsePositiveLastReported { get; set; }

    public bool? PrivateFlag { get; set; }

    public bool? Active { get; set; }

    public bool? ActiveLocked { get; set; }

    public bool? CommunityOrSource { get; set; }

    [JsonPropertyName("attribute")]
    public List<PlainAttribute>? Attributes { get; set; }

    [JsonPropertyName("tag")]
    public List<PlainTag>? Tags { get; set; }

    [JsonPropertyName("securityLabel")]
    public List<PlainLabel>? SecurityLabels { get; set; }

    public string? Ip { get; set; }

    // In lists of all types.
    public string? Type { get; set; }
}

// The owner of an item.
internal sealed class PlainOwner
{
    public long Id { get; set; }

    public string? Name { get; set; }

    public string? Type { get; set; }
}

// An attribute of an item.
internal sealed class PlainAttribute
{
    public long Id { get; set; }

    public string? Type { get; set; }

    public string? Value { get; set; }

    public DateTimeOffset? DateAdded { get; set; }

    public DateTimeOffset? LastModified { get; set; }

    public bool? Displayed { get; set; }
}

// A tag of an item.
internal sealed class PlainTag
{
    public string? Name { get; set; }

    public string? WebLink { get; set; }
}

// A security label of an item.
internal sealed class PlainLabel
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public DateTimeOffset? DateAdded { get; set; }
}

// Their contract, made at compile time.
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainPage))]
[JsonSerializable(typeof(PlainSingle))]
internal sealed partial class PlainContext : JsonSerializerContext;
