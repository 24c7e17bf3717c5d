namespace ThreatConnect.ContractTests.Associations;

// A test of associations: all are read, added and removed in the same way.
public abstract class AssociationTest(PlatformServer server) : ItemTest(server)
{
    // The query of a list where the API takes no owner.
    protected const string PageWithoutOwner = "?resultStart=0&resultLimit=10000";

    // Lists and gets, and finds nothing, at a path without and with an owner.
    protected async Task ReadAsync<TItem, TKey>(ReadOnlyAssociations<TItem, TKey> associations, TKey key, string path, AssociationRow row, bool hasOwner = true)
        where TItem : class
    {
        var one = $"{path}/{row.Branch}/{row.Segment}{(hasOwner ? Owner : string.Empty)}";
        Platform.On("GET", $"{path}/{row.Branch}{(hasOwner ? Page : PageWithoutOwner)}").Returns(StubResponse.Many(row.Entity, 1, row.Item));
        Platform.On("GET", one).Returns(StubResponse.One(row.Entity, row.Item), StubResponse.One(row.Entity, row.Item), StubResponse.NotFound);

        var listed = await associations.ListAsync().ToListAsync();
        TItem got = await associations.GetAsync(key);
        var found = await associations.FindAsync(key);
        var none = await associations.FindAsync(key);

        listed.Should().ContainSingle().Which.Should().BeEquivalentTo(row.Expected);
        got.Should().BeEquivalentTo(row.Expected);
        found.Should().BeEquivalentTo(row.Expected);
        none.Should().BeNull();
    }

    // Reads, adds and removes; adding and removing have no body and no object.
    protected async Task CallAsync<TItem, TKey>(Associations<TItem, TKey> associations, TKey key, string path, AssociationRow row, bool hasOwner = true)
        where TItem : class
    {
        await ReadAsync(associations, key, path, row, hasOwner);
        var one = $"{path}/{row.Branch}/{row.Segment}{(hasOwner ? Owner : string.Empty)}";
        Platform.On("POST", one).Returns(Created);
        Platform.On("DELETE", one).Returns(StubResponse.Success);

        var added = await associations.AddAsync(key);
        var removed = await associations.RemoveAsync(key);

        added.StatusCode.Should().Be(HttpStatusCode.Created);
        removed.StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
