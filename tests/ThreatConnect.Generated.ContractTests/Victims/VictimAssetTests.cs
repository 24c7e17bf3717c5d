namespace ThreatConnect.ContractTests.Victims;

/// <summary>The calls that each of the five kinds of assets has, with what differs between them left to the kind.</summary>
/// <typeparam name="TAsset">The kind of asset.</typeparam>
/// <typeparam name="TCreate">What makes one.</typeparam>
/// <typeparam name="TUpdate">What changes one.</typeparam>
public abstract class VictimAssetTests<TAsset, TCreate, TUpdate>(PlatformServer server) : ContractTest(server)
    where TAsset : class
    where TCreate : class
    where TUpdate : class
{
    /// <summary>The last part of the path of the kind.</summary>
    protected abstract string Branch { get; }

    /// <summary>What the kind is called in answers.</summary>
    protected abstract string Entity { get; }

    /// <summary>The members of an asset that its kind has alone, as JSON.</summary>
    protected abstract string Members { get; }

    /// <summary>The type that an asset says it has.</summary>
    protected abstract string Type { get; }

    /// <summary>An asset of the members above.</summary>
    protected abstract TAsset Expect(long id, string? webLink);

    /// <summary>What an asset is known by, which lists of all kinds call its name.</summary>
    protected abstract string? ValueOf(TAsset asset);

    /// <summary>What makes an asset, with all its members, and the body of that.</summary>
    protected abstract (TCreate Create, string Body) Full { get; }

    /// <summary>What makes an asset, with no more members than needed, and the body of that.</summary>
    protected abstract (TCreate Create, string Body) Least { get; }

    /// <summary>What changes an asset, and the body of that.</summary>
    protected abstract (TUpdate Update, string Body) Change { get; }

    protected abstract AssetCollection<TAsset, TCreate, TUpdate, VictimAssetId> CollectionOf(VictimAssets assets);

    private AssetCollection<TAsset, TCreate, TUpdate, VictimAssetId> Assets => CollectionOf(Org.Victims[12].Assets);

    private string Place => $"/api/v2/victims/12/victimAssets/{Branch}";

    [Fact]
    public async Task Assets_are_listed_by_page()
    {
        Platform.On("GET", $"{Place}?resultStart=0&resultLimit=1").Answers(Answer.Many(Entity, 2, Item("\"7\"")));
        Platform.On("GET", $"{Place}?resultStart=1&resultLimit=1").Answers(Answer.Many(Entity, null, Item("8")));

        var assets = await Assets.ListAsync(new() { PageSize = 1 }).ToListAsync();

        assets.Should().BeEquivalentTo([Expect(7, "w"), Expect(8, "w")], options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task A_list_may_have_the_key_of_all_kinds()
    {
        Platform.On("GET", $"{Place}?resultStart=0&resultLimit=10000").Answers(Answer.Many("victimAsset", 1, Item("7")));

        (await Assets.ListAsync().ToListAsync()).Should().BeEquivalentTo([Expect(7, "w")]);
    }

    [Fact]
    public async Task A_list_may_hold_the_items_of_all_kinds()
    {
        Platform.On("GET", $"{Place}?resultStart=0&resultLimit=10000")
            .Answers(Answer.Many("victimAsset", 1, $$"""{"id":"7","name":"the value","type":"{{Type}}","webLink":"w"}"""));

        (await Assets.ListAsync().ToListAsync()).Should().ContainSingle().Which.Should().Match<TAsset>(asset => ValueOf(asset) == "the value");
    }

    [Fact]
    public async Task A_list_of_one_may_be_an_object()
    {
        Platform.On("GET", $"{Place}?resultStart=0&resultLimit=10000").Answers(Answer.One(Entity, Item("7")));

        (await Assets.ListAsync().ToListAsync()).Should().BeEquivalentTo([Expect(7, "w")]);
    }

    [Fact]
    public async Task An_asset_is_created_with_all_its_members()
    {
        Platform.On("POST", Place, Full.Body).Answers(Answer.One(Entity, Item("7"), 201));

        var created = await Assets.CreateAsync(Full.Create);

        created.StatusCode.Should().Be(HttpStatusCode.Created);
        created.Value.Should().BeEquivalentTo(Expect(7, "w"));
    }

    [Fact]
    public async Task An_asset_is_created_with_no_more_than_it_needs()
    {
        Platform.On("POST", Place, Least.Body).Answers(Answer.One(Entity, $$"""{"id":7,"type":"{{Type}}",{{Members}}}""", 201));

        TAsset created = await Assets.CreateAsync(Least.Create);

        created.Should().BeEquivalentTo(Expect(7, webLink: null));
    }

    [Fact]
    public async Task An_asset_is_got_by_its_id()
    {
        Platform.On("GET", $"{Place}/7").Answers(Answer.One(Entity, Item("7")));

        TAsset asset = await Assets[7].GetAsync();

        asset.Should().BeEquivalentTo(Expect(7, "w"));
    }

    [Fact]
    public async Task An_asset_is_found_or_not()
    {
        Platform.On("GET", $"{Place}/7").Answers(Answer.One(Entity, Item("\"7\"")), Answer.NotFound);

        (await Assets[7].FindAsync()).Should().BeEquivalentTo(Expect(7, "w"));
        (await Assets[7].FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task An_asset_is_updated_by_its_id()
    {
        Platform.On("PUT", $"{Place}/7", Change.Body).Answers(Answer.One(Entity, Item("7")));

        TAsset updated = await Assets[7].UpdateAsync(Change.Update);

        updated.Should().BeEquivalentTo(Expect(7, "w"));
    }

    [Fact]
    public async Task An_asset_is_deleted_by_its_id()
    {
        Platform.On("DELETE", $"{Place}/7").Answers(Answer.Success);

        (await Assets[7].DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_the_platform_says_against_an_asset_is_told()
    {
        Platform.On("POST", Place, Full.Body).Answers(Answer.Failure(400, "The request was not properly formed"));

        var failure = await Assets.Invoking(assets => assets.CreateAsync(Full.Create)).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.ServerMessage.Should().Be("The request was not properly formed");
    }

    private string Item(string id) => $$"""{"id":{{id}},"type":"{{Type}}","webLink":"w",{{Members}}}""";
}
