namespace ThreatConnect.ContractTests.Associations;

/// <summary>A test of associations: all of them are asked for, made and undone in the same way.</summary>
public abstract class AssociationTest(PlatformServer server) : ParentTest(server)
{
    /// <summary>The query of a list in a place where the API takes no owner.</summary>
    protected const string PageWithoutOwner = "?resultStart=0&resultLimit=10000";

    /// <summary>Lists, gets and does not find, at a path without and with an owner.</summary>
    protected async Task ReadAsync<TItem, TKey>(ReadOnlyAssociations<TItem, TKey> links, TKey key, string path, AssociationRow row, bool hasOwner = true)
        where TItem : class
    {
        var one = $"{path}/{row.Branch}/{row.Segment}{(hasOwner ? Owner : string.Empty)}";
        Platform.On("GET", $"{path}/{row.Branch}{(hasOwner ? Page : PageWithoutOwner)}").Answers(Answer.Many(row.Entity, 1, row.Item));
        Platform.On("GET", one).Answers(Answer.One(row.Entity, row.Item), Answer.One(row.Entity, row.Item), Answer.NotFound);

        var listed = await links.ListAsync().ToListAsync();
        TItem got = await links.GetAsync(key);
        var found = await links.FindAsync(key);
        var none = await links.FindAsync(key);

        listed.Should().ContainSingle().Which.Should().BeEquivalentTo(row.Expected);
        got.Should().BeEquivalentTo(row.Expected);
        found.Should().BeEquivalentTo(row.Expected);
        none.Should().BeNull();
    }

    /// <summary>Reads, and then associates and disassociates, which takes no body and gives no object.</summary>
    protected async Task CallAsync<TItem, TKey>(Associations<TItem, TKey> links, TKey key, string path, AssociationRow row, bool hasOwner = true)
        where TItem : class
    {
        await ReadAsync(links, key, path, row, hasOwner);
        var one = $"{path}/{row.Branch}/{row.Segment}{(hasOwner ? Owner : string.Empty)}";
        Platform.On("POST", one).Answers(Created);
        Platform.On("DELETE", one).Answers(Answer.Success);

        var added = await links.AddAsync(key);
        var removed = await links.RemoveAsync(key);

        added.StatusCode.Should().Be(HttpStatusCode.Created);
        removed.StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
