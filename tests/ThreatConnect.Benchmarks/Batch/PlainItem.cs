using System.Text.Json.Serialization;

namespace ThreatConnect.Benchmarks;

// An address in a batch, as a program would write it for System.Text.Json.
internal sealed class PlainItem
{
    public required string Ip { get; init; }

    public string Type { get; init; } = "Address";

    public IReadOnlyList<PlainItemAttribute> Attribute { get; init; } = [];

    public IReadOnlyList<PlainItemTag> Tag { get; init; } = [];
}

// An attribute of an item.
internal sealed class PlainItemAttribute
{
    public required string Type { get; init; }

    public required string Value { get; init; }
}

// A tag of an item.
internal sealed class PlainItemTag
{
    public required string Name { get; init; }
}

// What came of an item.
internal sealed record PlainOutcome(PlainItem Item, long Job, string State);

// Their contract, made at compile time.
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainItem))]
internal sealed partial class PlainBatchContext : JsonSerializerContext;
