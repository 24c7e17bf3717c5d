namespace ThreatConnect.EndToEndTests.HardValues;

// The typed members of the client for indicators of one type.
internal sealed record IndicatorProbe<TIndicator, TUpdate>(string Type, string Branch) : IIndicatorProbe
    where TIndicator : class
{
    public required Func<OwnerScope, IReadOnlyList<string>, Task<Response<TIndicator>>> Create { get; init; }

    public required Func<OwnerScope, IReadOnlyList<string>, IndicatorHandle<TIndicator, TUpdate>> At { get; init; }

    public required Func<OwnerScope, string, Pageable<TIndicator>> List { get; init; }

    public required Func<OwnerScope, string, Pageable<TIndicator>> ListTagged { get; init; }

    // The value of an indicator, as summaries write it.
    public required Func<TIndicator, string?> Read { get; init; }

    public async Task<string> CreateAsync(OwnerScope org, HardValue value) => Read((await Create(org, value.Given)).Value)!;

    public async Task<string> GetAsync(OwnerScope org, HardValue value) => Read((await At(org, value.Given).GetAsync()).Value)!;

    public async Task<bool> ExistsAsync(OwnerScope org, HardValue value) => await At(org, value.Given).FindAsync() is not null;

    public Task DeleteAsync(OwnerScope org, HardValue value) => At(org, value.Given).DeleteAsync();

    public AttachedTags Tags(OwnerScope org, HardValue value) => At(org, value.Given).Tags;

    public async Task<IReadOnlyList<string>> ListAsync(OwnerScope org, string summary) => await ReadAsync(List(org, summary));

    public async Task<IReadOnlyList<string>> ListTaggedAsync(OwnerScope org, string tag) => await ReadAsync(ListTagged(org, tag));

    private async Task<IReadOnlyList<string>> ReadAsync(Pageable<TIndicator> items) => [.. (await items.ToListAsync()).Select(item => Read(item)!)];
}
