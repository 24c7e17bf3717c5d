namespace ThreatConnect.ContractTests.Victims;

// The calls of each of the five types of assets; the differences are in the derived classes.
public abstract class VictimAssetTests<TAsset, TCreate, TUpdate>(PlatformServer server) : ContractTest(server)
    where TAsset : class
    where TCreate : class
    where TUpdate : class
{
    // The last segment of the path.
    protected abstract string Branch { get; }

    // The entity key in responses.
    protected abstract string Entity { get; }

    // The members that only this type of asset has, as JSON.
    protected abstract string Members { get; }

    // The value of the member "type".
    protected abstract string Type { get; }

    // The asset with the members above.
    protected abstract TAsset Expect(long id, string? webLink);

    // The value of an asset, which is its name in lists of all types.
    protected abstract string? ValueOf(TAsset asset);

    // An asset to create with all members, and the body of the request.
    protected abstract (TCreate Create, string Body) Full { get; }

    // An asset to create with the required members alone, and the body of the request.
    protected abstract (TCreate Create, string Body) Least { get; }

    // A change of an asset, and the body of the request.
    protected abstract (TUpdate Update, string Body) Change { get; }

    protected abstract AssetCollection<TAsset, TCreate, TUpdate, VictimAssetId> CollectionOf(VictimAssets assets);

    private AssetCollection<TAsset, TCreate, TUpdate, VictimAssetId> Assets => CollectionOf(Org.Victims[12].Assets);

    private string Place => $"/api/v2/victims/12/victimAssets/{Branch}";

    [Fact]
    public async Task Assets_are_listed_by_page()
    {
        Platform.On("GET", $"{Place}?resultStart=0&resultLimit=1").Returns(StubResponse.Many(Entity, 2, Item("\"7\"")));
        Platform.On("GET", $"{Place}?resultStart=1&resultLimit=1").Returns(StubResponse.Many(Entity, null, Item("8")));

        var assets = await Assets.ListAsync(new() { PageSize = 1 }).ToListAsync();

        assets.Should().BeEquivalentTo([Expect(7, "w"), Expect(8, "w")], options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task A_list_may_have_the_key_of_all_types()
    {
        Platform.On("GET", $"{Place}?resultStart=0&resultLimit=10000").Returns(StubResponse.Many("victimAsset", 1, Item("7")));

        (await Assets.ListAsync().ToListAsync()).Should().BeEquivalentTo([Expect(7, "w")]);
    }

    [Fact]
    public async Task A_list_may_hold_the_items_of_all_types()
    {
        Platform.On("GET", $"{Place}?resultStart=0&resultLimit=10000")
            .Returns(StubResponse.Many("victimAsset", 1, $$"""{"id":"7","name":"the value","type":"{{Type}}","webLink":"w"}"""));

        (await Assets.ListAsync().ToListAsync()).Should().ContainSingle().Which.Should().Match<TAsset>(asset => ValueOf(asset) == "the value");
    }

    [Fact]
    public async Task A_list_of_one_may_be_an_object()
    {
        Platform.On("GET", $"{Place}?resultStart=0&resultLimit=10000").Returns(StubResponse.One(Entity, Item("7")));

        (await Assets.ListAsync().ToListAsync()).Should().BeEquivalentTo([Expect(7, "w")]);
    }

    [Fact]
    public async Task An_asset_is_created_with_all_its_members()
    {
        Platform.On("POST", Place, Full.Body).Returns(StubResponse.One(Entity, Item("7"), 201));

        var created = await Assets.CreateAsync(Full.Create);

        created.StatusCode.Should().Be(HttpStatusCode.Created);
        created.Value.Should().BeEquivalentTo(Expect(7, "w"));
    }

    [Fact]
    public async Task An_asset_is_created_with_no_more_than_it_needs()
    {
        Platform.On("POST", Place, Least.Body).Returns(StubResponse.One(Entity, $$"""{"id":7,"type":"{{Type}}",{{Members}}}""", 201));

        TAsset created = await Assets.CreateAsync(Least.Create);

        created.Should().BeEquivalentTo(Expect(7, webLink: null));
    }

    [Fact]
    public async Task An_asset_is_got_by_its_id()
    {
        Platform.On("GET", $"{Place}/7").Returns(StubResponse.One(Entity, Item("7")));

        TAsset asset = await Assets[7].GetAsync();

        asset.Should().BeEquivalentTo(Expect(7, "w"));
    }

    [Fact]
    public async Task An_asset_is_found_or_not()
    {
        Platform.On("GET", $"{Place}/7").Returns(StubResponse.One(Entity, Item("\"7\"")), StubResponse.NotFound);

        (await Assets[7].FindAsync()).Should().BeEquivalentTo(Expect(7, "w"));
        (await Assets[7].FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task An_asset_is_updated_by_its_id()
    {
        Platform.On("PUT", $"{Place}/7", Change.Body).Returns(StubResponse.One(Entity, Item("7")));

        TAsset updated = await Assets[7].UpdateAsync(Change.Update);

        updated.Should().BeEquivalentTo(Expect(7, "w"));
    }

    [Fact]
    public async Task An_asset_is_deleted_by_its_id()
    {
        Platform.On("DELETE", $"{Place}/7").Returns(StubResponse.Success);

        (await Assets[7].DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_error_message_for_an_asset_is_on_the_exception()
    {
        Platform.On("POST", Place, Full.Body).Returns(StubResponse.Failure(400, "The request was not properly formed"));

        var failure = await Assets.Invoking(assets => assets.CreateAsync(Full.Create)).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.ServerMessage.Should().Be("The request was not properly formed");
    }

    private string Item(string id) => $$"""{"id":{{id}},"type":"{{Type}}","webLink":"w",{{Members}}}""";
}
