namespace ThreatConnect.Testing.Batch;

// How an item of a content names another one: by xid, by type and value, or by number.
internal sealed record BatchReference
{
    public string? Xid { get; init; }

    public IndicatorType? IndicatorType { get; init; }

    public ImmutableArray<string?> Keys { get; init; } = [];

    public long? Id { get; init; }

    // The text by which references to the same item are equal.
    public string Identity => IndicatorType is { } type ? IdentityOf(type, Keys) : Xid is not null ? $"xid {Xid}" : $"id {Id}";

    public static string IdentityOf(IndicatorType type, ImmutableArray<string?> keys) =>
        $"{type.Name} {type.Fold(string.Join(" : ", keys.Select(key => key ?? "")))}";

    public static BatchReference To(string xid) => new() { Xid = xid };
}
