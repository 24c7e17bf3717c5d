namespace ThreatConnect.ContractTests.Assets;

// The assets of an adversary; no call has an owner.
public sealed class AdversaryAssetTests(PlatformServer server) : ItemTest(server)
{
    private const string Path = "/api/v2/groups/adversaries/416/adversaryAssets";
    private const string Everything = "?resultStart=0&resultLimit=10000";

    private static readonly AdversaryAssetRow s_handles = new("handles", "adversaryHandle", "Handle", "handle");
    private static readonly AdversaryAssetRow s_phoneNumbers = new("phoneNumbers", "adversaryPhoneNumber", "PhoneNumber", "phoneNumber");
    private static readonly AdversaryAssetRow s_urls = new("urls", "adversaryUrl", "URL", "url");

    private AdversaryAssets Assets => Org.Groups.Adversaries[416].Assets;

    [Fact]
    public async Task Assets_of_all_types_are_listed_by_page()
    {
        Platform.On("GET", $"{Path}?resultStart=0&resultLimit=2").Returns(StubResponse.Many(
            "bucketAsset", 3, """{"id":"5","name":"jo@example.com","type":"Handle","webLink":"w"}""", """{"id":6,"name":"+1 703 555 0100","type":"PhoneNumber"}"""));
        Platform.On("GET", $"{Path}?resultStart=2&resultLimit=2").Returns(StubResponse.Many("bucketAsset", null, """{"id":7,"name":"http://example.com","type":"URL"}"""));

        var assets = await Assets.ListAsync(new() { PageSize = 2 }).ToListAsync();

        assets.Select(asset => (asset.Id.Value, asset.Name, asset.Type?.ToString(), asset.WebLink)).Should().Equal(
            (5, "jo@example.com", "Handle", "w"), (6, "+1 703 555 0100", "PhoneNumber", null), (7, "http://example.com", "URL", null));
    }

    [Fact]
    public async Task A_handle_is_listed_created_got_updated_and_deleted()
    {
        Expect(s_handles);

        var listed = await Assets.Handles.ListAsync().ToListAsync();
        var created = await Assets.Handles.CreateAsync(new() { Handle = "a/b" });
        AdversaryHandleAsset got = await Assets.Handles[5].GetAsync();
        AdversaryHandleAsset updated = await Assets.Handles[5].UpdateAsync(new() { Handle = "new" });
        await Assets.Handles[5].DeleteAsync();

        created.StatusCode.Should().Be(HttpStatusCode.Created);
        new[] { listed.Single(), created.Value, got, updated }.Select(asset => (asset.Id, asset.Handle, asset.WebLink)).Should().Equal(
            (new AdversaryAssetId(5), "a/b", "w"), (new AdversaryAssetId(5), "a/b", "w"), (new AdversaryAssetId(5), "a/b", "w"), (new AdversaryAssetId(5), "new", "w"));
    }

    [Fact]
    public async Task A_phone_number_is_listed_created_got_updated_and_deleted()
    {
        Expect(s_phoneNumbers);

        var listed = await Assets.PhoneNumbers.ListAsync().ToListAsync();
        var created = await Assets.PhoneNumbers.CreateAsync(new() { PhoneNumber = "a/b" });
        AdversaryPhoneNumberAsset got = await Assets.PhoneNumbers[5].GetAsync();
        AdversaryPhoneNumberAsset updated = await Assets.PhoneNumbers[5].UpdateAsync(new() { PhoneNumber = "new" });
        await Assets.PhoneNumbers[5].DeleteAsync();

        created.StatusCode.Should().Be(HttpStatusCode.Created);
        new[] { listed.Single(), created.Value, got, updated }.Select(asset => (asset.Id, asset.PhoneNumber, asset.WebLink)).Should().Equal(
            (new AdversaryAssetId(5), "a/b", "w"), (new AdversaryAssetId(5), "a/b", "w"), (new AdversaryAssetId(5), "a/b", "w"), (new AdversaryAssetId(5), "new", "w"));
    }

    [Fact]
    public async Task A_url_is_listed_created_got_updated_and_deleted()
    {
        Expect(s_urls);

        var listed = await Assets.Urls.ListAsync().ToListAsync();
        var created = await Assets.Urls.CreateAsync(new() { Url = "a/b" });
        AdversaryUrlAsset got = await Assets.Urls[5].GetAsync();
        AdversaryUrlAsset updated = await Assets.Urls[5].UpdateAsync(new() { Url = "new" });
        await Assets.Urls[5].DeleteAsync();

        created.StatusCode.Should().Be(HttpStatusCode.Created);
        new[] { listed.Single(), created.Value, got, updated }.Select(asset => (asset.Id, asset.Url, asset.WebLink)).Should().Equal(
            (new AdversaryAssetId(5), "a/b", "w"), (new AdversaryAssetId(5), "a/b", "w"), (new AdversaryAssetId(5), "a/b", "w"), (new AdversaryAssetId(5), "new", "w"));
    }

    [Fact]
    public async Task An_asset_that_is_not_there_is_null()
    {
        Platform.On("GET", $"{Path}/handles/5").Returns(StubResponse.One("adversaryHandle", s_handles.Item("\"5\"", "jo")), StubResponse.NotFound);
        Platform.On("GET", $"{Path}/phoneNumbers/5").Returns(StubResponse.NotFound);
        Platform.On("GET", $"{Path}/urls/5").Returns(StubResponse.NotFound);

        (await Assets.Handles[5].FindAsync())!.Handle.Should().Be("jo");
        (await Assets.Handles[5].FindAsync()).Should().BeNull();
        (await Assets.PhoneNumbers[5].FindAsync()).Should().BeNull();
        (await Assets.Urls[5].FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task Assets_of_a_type_are_listed_by_page()
    {
        Platform.On("GET", $"{Path}/handles?resultStart=0&resultLimit=1").Returns(StubResponse.Many("adversaryHandle", 2, s_handles.Item("5", "a")));
        Platform.On("GET", $"{Path}/handles?resultStart=1&resultLimit=1")
            .Returns(StubResponse.Json($$$"""{"status":"Success","data":{"adversaryHandle":{{{s_handles.Item("\"6\"", "b")}}}}}"""));

        var handles = await Assets.Handles.ListAsync(new() { PageSize = 1 }).ToListAsync();

        handles.Select(handle => (handle.Id.Value, handle.Handle)).Should().Equal((5, "a"), (6, "b"));
    }

    [Fact]
    public async Task To_count_assets_asks_for_one_row()
    {
        Platform.On("GET", $"{Path}?resultStart=0&resultLimit=1").Returns(StubResponse.Many("bucketAsset", 12, """{"id":5,"name":"jo","type":"Handle"}"""));
        Platform.On("GET", $"{Path}/urls?resultStart=0&resultLimit=1").Returns(StubResponse.Many("adversaryUrl", 7, s_urls.Item("5", "u")));

        (await Assets.ListAsync().CountAsync()).Should().Be(12);
        (await Assets.Urls.ListAsync().CountAsync()).Should().Be(7);
    }

    [Fact]
    public async Task An_empty_list_has_many_forms()
    {
        Platform.On("GET", Path + Everything).Returns(StubResponse.Json("""{"status":"Success","data":{"resultCount":0}}"""));
        Platform.On("GET", $"{Path}/handles{Everything}").Returns(StubResponse.Many("adversaryHandle", 0));
        Platform.On("GET", $"{Path}/urls{Everything}").Returns(StubResponse.Success);

        (await Assets.ListAsync().ToListAsync()).Should().BeEmpty();
        (await Assets.Handles.ListAsync().ToListAsync()).Should().BeEmpty();
        (await Assets.Urls.ListAsync().ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task An_error_response_for_an_asset_is_an_error()
    {
        Platform.On("POST", $"{Path}/handles", """{"handle":"jo"}""").Returns(StubResponse.Failure(400, "The handle for this adversary is invalid"));
        Platform.On("PUT", $"{Path}/urls/5", """{"url":"u"}""").Returns(StubResponse.NotFound);
        Platform.On("DELETE", $"{Path}/phoneNumbers/5").Returns(StubResponse.NotFound);
        Platform.On("GET", $"{Path}/handles/5").Returns(StubResponse.Failure(403, "Access Denied"));

        await FailsAsync(() => Assets.Handles.CreateAsync(new() { Handle = "jo" }), 400, "The handle for this adversary is invalid");
        await FailsAsync(() => Assets.Urls[5].UpdateAsync(new() { Url = "u" }), 404, "The requested resource was not found");
        await FailsAsync(() => Assets.PhoneNumbers[5].DeleteAsync(), 404, "The requested resource was not found");
        await FailsAsync(() => Assets.Handles[5].FindAsync(), 403, "Access Denied");
    }

    [Fact]
    public async Task An_asset_may_have_been_created_and_is_not_created_again()
    {
        Platform.On("POST", $"{Path}/handles", """{"handle":"jo"}""").Returns(StubResponse.Failure(502, "no"));

        await FailsAsync(() => Assets.Handles.CreateAsync(new() { Handle = "jo" }), 502, "no");
    }

    // All five calls of one type; the id of the asset is text and a number.
    private void Expect(AdversaryAssetRow row)
    {
        var path = $"{Path}/{row.Branch}";
        Platform.On("GET", path + Everything).Returns(StubResponse.Many(row.Entity, 1, row.Item("\"5\"", "a/b")));
        Platform.On("POST", path, row.Body("a/b")).Returns(StubResponse.One(row.Entity, row.Item("5", "a/b"), 201));
        Platform.On("GET", $"{path}/5").Returns(StubResponse.One(row.Entity, row.Item("\"5\"", "a/b")));
        Platform.On("PUT", $"{path}/5", row.Body("new")).Returns(StubResponse.One(row.Entity, row.Item("5", "new")));
        Platform.On("DELETE", $"{path}/5").Returns(StubResponse.Success);
    }
}
