using System.Reflection;

namespace ThreatConnect.Tests.Conventions;

/// <summary>A user's test replaces what its program is handed, and nothing more.</summary>
public sealed class FakeTests
{
    [Fact]
    public void Every_client_can_be_derived_from()
    {
        Surface.Clients.Should().HaveCountGreaterThan(100).And.Contain([typeof(ThreatConnectClient), typeof(OwnerScope), typeof(CampaignHandle), typeof(ResourceList<,>), typeof(VictimAssetAssociations)]);

        Surface.Clients.Where(type => !type.IsAbstract && type.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, []) is not { IsFamily: true })
            .Should().BeEmpty("each has a protected constructor without parameters");
    }

    [Fact]
    public void Every_member_of_a_client_can_be_overridden()
    {
        var methods = Surface.Clients.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)).ToList();

        methods.Should().HaveCountGreaterThan(250);
        methods.Where(method => !method.IsVirtual || method.IsFinal).Should().BeEmpty();
    }

    [Fact]
    public void No_client_asks_for_an_override_that_only_the_package_can_write() =>
        Surface.Clients.Where(type => !type.IsAbstract)
            .SelectMany(type => type.GetMethods(BindingFlags.NonPublic | BindingFlags.Instance))
            .Where(method => method is { IsAbstract: true })
            .Should().BeEmpty();

    [Fact]
    public async Task One_handle_is_enough_to_fake()
    {
        var fake = new FakeCampaign();

        Campaign campaign = await fake.GetAsync();

        campaign.Name.Should().Be("fake");
        await fake.Invoking(handle => handle.DeleteAsync()).Should().ThrowAsync<InvalidOperationException>("a call that the test did not prepare says so").WithMessage("*override*");
    }

    private sealed class FakeCampaign : CampaignHandle
    {
        public override Task<Response<Campaign>> GetAsync(Include include = Include.None, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Response<Campaign>(new Campaign { Id = 1, Name = "fake" }));
    }
}
