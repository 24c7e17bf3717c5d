using ThreatConnect.Tests.Conventions;
using ThreatConnect.Tests.Json;

namespace ThreatConnect.Tests.Models;

public sealed class CopyTests
{
    [Fact]
    public void A_copy_of_a_response_has_all_its_members()
    {
        var models = Surface.ResponseModels.Where(model => model.GetProperty("Id") is not null || model.GetProperty("Name") is not null).ToList();

        models.Should().HaveCountGreaterThan(40);
        foreach (var model in models)
        {
            var value = SampleValues.Of(model);
            Written.Text(Activator.CreateInstance(model, value)!).Should().Be(Written.Text(value), model.Name);
        }
    }

    [Fact]
    public void A_copy_can_be_changed_and_leaves_its_source_as_it_is()
    {
        var campaign = Scanned.Read<Campaign>("""{"id":1,"name":"camp-3","owner":{"id":2,"name":"MyOrg"},"tag":[{"name":"t"}],"rank":1}""");

        var copy = new Campaign(campaign) { Name = "camp-3b" };

        (copy.Name, copy.OwnerName, copy.Tags.Single().Name, copy.AdditionalData["rank"].GetInt32()).Should().Be(("camp-3b", "MyOrg", "t", 1));
        campaign.Name.Should().Be("camp-3");
        Written.Text(copy).Should().Be("""{"owner":{"id":2,"name":"MyOrg"},"tag":[{"name":"t"}],"id":1,"name":"camp-3b","rank":1}""");
    }
}
