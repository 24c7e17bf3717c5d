using System.Net;

namespace ThreatConnect.EndToEndTests.Assets;

public sealed class AdversaryAssetTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Fact]
    public async Task Handles() => await LiveAsync(
        assets => assets.Handles,
        value => new AdversaryHandleAssetCreate { Handle = value },
        value => new AdversaryHandleAssetUpdate { Handle = value },
        asset => (asset.Id, asset.Handle, asset.Type!.Value.ToString()),
        "Handle",
        ["x@example.com", "@ü"]);

    [Fact]
    public async Task Phone_numbers() => await LiveAsync(
        assets => assets.PhoneNumbers,
        value => new AdversaryPhoneNumberAssetCreate { PhoneNumber = value },
        value => new AdversaryPhoneNumberAssetUpdate { PhoneNumber = value },
        asset => (asset.Id, asset.PhoneNumber, asset.Type!.Value.ToString()),
        "PhoneNumber",
        ["+1 555 0100", "555-0101"]);

    [Fact]
    public async Task Urls() => await LiveAsync(
        assets => assets.Urls,
        value => new AdversaryUrlAssetCreate { Url = value },
        value => new AdversaryUrlAssetUpdate { Url = value },
        asset => (asset.Id, asset.Url, asset.Type!.Value.ToString()),
        "URL",
        ["http://example.com/a%2Fb?q=1", "http://example.com/2"]);

    [Fact]
    public async Task Assets_of_all_types_are_listed_together_and_belong_to_their_adversary_alone()
    {
        var (one, other) = (await AdversaryAsync(), await AdversaryAsync());
        AdversaryHandleAsset handle = await one.Assets.Handles.CreateAsync(new() { Handle = "a" });
        await one.Assets.PhoneNumbers.CreateAsync(new() { PhoneNumber = "b" });
        await one.Assets.Urls.CreateAsync(new() { Url = "http://c.example" });

        var assets = await one.Assets.ListAsync(new() { PageSize = 2 }).ToListAsync();

        assets.Select(asset => (asset.Name, asset.Type!.Value.ToString())).Should().BeEquivalentTo([("a", "Handle"), ("b", "PhoneNumber"), ("http://c.example", "URL")]);
        (await other.Assets.ListAsync().CountAsync()).Should().Be(0);
        (await other.Assets.Handles[handle.Id].FindAsync()).Should().BeNull();
    }

    private async Task LiveAsync<TAsset, TCreate, TUpdate>(
        Func<AdversaryAssets, AssetCollection<TAsset, TCreate, TUpdate, AdversaryAssetId>> kind,
        Func<string, TCreate> create,
        Func<string, TUpdate> update,
        Func<TAsset, (AdversaryAssetId Id, string? Value, string Type)> read,
        string type,
        string[] values)
        where TAsset : class
    {
        var adversary = await AdversaryAsync();
        var assets = kind(adversary.Assets);

        var created = await assets.CreateAsync(create(values[0]));
        created.StatusCode.Should().Be(HttpStatusCode.Created);
        var id = read(created.Value).Id;
        read(created.Value).Should().Be((id, values[0], type));
        assets[id].Id.Should().Be(id);
        read((await assets[id].GetAsync()).Value).Should().Be((id, values[0], type));

        read((await assets[id].UpdateAsync(update(values[1]))).Value).Should().Be((id, values[1], type));
        (await assets.ListAsync().ToListAsync()).Select(read).Should().Equal((id, values[1], type));
        (await adversary.Assets.ListAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be(values[1]);

        (await assets[id].DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
        (await assets[id].FindAsync()).Should().BeNull();
        (await assets.ListAsync().CountAsync()).Should().Be(0);
    }

    private async Task<AdversaryHandle> AdversaryAsync()
    {
        Adversary adversary = await _org.Groups.Adversaries.CreateAsync(new() { Name = "with assets" });
        return _org.Groups.Adversaries[adversary.Id];
    }
}
