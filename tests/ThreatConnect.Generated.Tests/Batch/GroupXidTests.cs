using System.Security.Cryptography;
using System.Text;

namespace ThreatConnect.Tests.Batch;

// Under which xid a group is written.
public sealed class GroupXidTests
{
    [Fact]
    public void An_xid_is_the_hash_of_its_parts_with_their_lengths()
    {
        var expected = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("5:MyOrg8:Campaign3:n\u00fc")));

        Xid.From("MyOrg", "Campaign", "n\u00fc").Should().Be(expected);
        new BatchGroup("campaigns", "n\u00fc").GetXid("MyOrg").Should().Be(expected);
    }

    [Fact]
    public void Other_parts_have_another_xid() =>
        new[] { Xid.From("a", "b"), Xid.From("ab"), Xid.From("a", "B"), Xid.From("b", "a"), Xid.From("a", "b", "") }
            .Should().OnlyHaveUniqueItems();

    [Fact]
    public void Parts_that_are_none_are_refused()
    {
        string missing = null!;
        FluentActions.Invoking(() => Xid.From()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Xid.From("a", missing)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Xid.From("a\ud800")).Should().Throw<ArgumentException>().WithMessage("*surrogate*");
        FluentActions.Invoking(() => new BatchGroup("Threat", "n").GetXid("")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Only_owner_type_and_name_matter()
    {
        var group = new BatchGroup(new CampaignCreate { Name = "n", FirstSeen = DateTimeOffset.UnixEpoch }) { Tags = ["t"] };

        group.GetXid("A").Should().Be(new BatchGroup("Campaign", "n").GetXid("A"));
        new[] { group.GetXid("A"), group.GetXid("B"), new BatchGroup("Threat", "n").GetXid("A"), new BatchGroup("Campaign", "m").GetXid("A") }
            .Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_given_xid_is_kept() => new BatchGroup(GroupType.Threat, "n") { Xid = "mine" }.GetXid("A").Should().Be("mine");

    [Fact]
    public async Task Groups_and_what_refers_to_them_are_written_under_the_xid_of_their_owner()
    {
        var server = new FakeBatchServer();
        var camp = new BatchGroup(new CampaignCreate { Name = "c" });
        var threat = new BatchGroup("Threat", "t") { AssociatedGroups = [camp] };
        var address = TestItems.Address(1);
        address.AssociatedGroups = [camp, "elsewhere", new(new GroupId(9))];
        address.AssociatedGroupIds = [new GroupId(8)];
        var (campXid, threatXid) = (Xid.From("MyOrg", "Campaign", "c"), Xid.From("MyOrg", "Threat", "t"));

        var outcomes = await server.OutcomesAsync([address, threat, camp, new BatchAssociation(camp, threat)]);

        outcomes.OrderBy(outcome => outcome.Index).Select(outcome => outcome.Xid).Should().Equal(null, threatXid, campXid, null);
        server.Taken.Single().Content.Should().Be(
            $$"""{"group":[{"name":"c","type":"Campaign","xid":"{{campXid}}"},{"name":"t","type":"Threat","xid":"{{threatXid}}","associatedGroupXid":["{{campXid}}"]}],"indicator":[{"ip":"10.0.0.1","type":"Address","associatedGroups":[{"groupXid":"{{campXid}}"},{"groupXid":"elsewhere"}],"associatedGroup":[8,9]}],"association":[{"ref_1":"{{campXid}}","ref_2":"{{threatXid}}"}]}""");
    }

    [Fact]
    public async Task The_callers_own_organization_is_the_owner_of_a_client_without_one()
    {
        var server = new FakeBatchServer();
        await using var client = server.Client();

        var outcomes = await client.Batch.CreateAsync([new BatchGroup("Threat", "t")]).ToListAsync();

        outcomes.Single().Xid.Should().Be(Xid.From("Mine", "Threat", "t"));
    }

    [Fact]
    public async Task A_dry_run_without_an_owner_rejects_a_group_without_an_xid()
    {
        await using var client = new FakeBatchServer().Client();

        var run = await client.Batch.WriteFilesAsync(
            [new BatchGroup("Threat", "t"), new BatchGroup("Threat", "u") { Xid = "u" }], Directory.CreateTempSubdirectory().FullName);

        run.Rejected.Single().Reason.Should().Match("*\"t\" cannot be written*owner*InOwner*");
        (await System.IO.File.ReadAllTextAsync(run.Files.Single())).Should().Be("""{"group":[{"name":"u","type":"Threat","xid":"u"}]}""");
    }
}
