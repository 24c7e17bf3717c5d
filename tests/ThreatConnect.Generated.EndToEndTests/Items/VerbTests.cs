using System.Net;

namespace ThreatConnect.EndToEndTests.Items;

// What users do every day, in one call.
public sealed class VerbTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Theory]
    [InlineData("verbs")]
    [InlineData("verbs, with a comma")]
    [InlineData(",verbs")]
    public async Task A_group_is_created_once_and_found_and_updated_by_its_name(string name)
    {
        var campaigns = _org.Groups.Campaigns;
        var year = new DateTimeOffset(2019, 1, 1, 0, 0, 0, TimeSpan.Zero);

        var created = await campaigns.GetOrCreateAsync(new() { Name = name });
        var got = await campaigns.GetOrCreateAsync(new() { Name = name, FirstSeen = year });
        var updated = await campaigns.CreateOrUpdateAsync(new() { Name = name, FirstSeen = year });

        (created.StatusCode, got.StatusCode, updated.StatusCode).Should().Be((HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.OK));
        new[] { created.Value.Id, got.Value.Id, updated.Value.Id }.Distinct().Should().ContainSingle();
        (got.Value.FirstSeen, updated.Value.FirstSeen).Should().Be((null, year));
        await campaigns.CreateAsync(new() { Name = name });
        await campaigns.Invoking(all => all.GetOrCreateAsync(new() { Name = name })).Should().ThrowAsync<AmbiguousNameException>();
        (await campaigns[created.Value.Id].DeleteIfExistsAsync()).Should().BeTrue();
        (await campaigns[created.Value.Id].DeleteIfExistsAsync()).Should().BeFalse();
        (await campaigns.FindByNameAsync(name))!.Id.Should().NotBe(created.Value.Id);
    }

    // The members of a request that creates are those of one that updates (spec tests).
    [Fact]
    public async Task A_group_of_every_type_is_updated_by_what_creates_it()
    {
        var signature = new SignatureCreate { Name = "verbs s", FileName = "s.yar", FileType = SignatureFileType.YARA, FileText = "rule a { condition: true }" };
        (await _org.Groups.Signatures.CreateOrUpdateAsync(signature)).StatusCode.Should().Be(HttpStatusCode.Created);
        (await _org.Groups.Signatures.CreateOrUpdateAsync(signature)).StatusCode.Should().Be(HttpStatusCode.OK);
        var email = new EmailCreate { Name = "verbs e", Subject = "s", Header = "h", Body = "b" };
        (await _org.Groups.Emails.CreateOrUpdateAsync(email)).StatusCode.Should().Be(HttpStatusCode.Created);
        (await _org.Groups.Emails.CreateOrUpdateAsync(email)).StatusCode.Should().Be(HttpStatusCode.OK);
        var report = new ReportCreate { Name = "verbs r", FileName = "r.pdf" };
        (await _org.Groups.Reports.CreateOrUpdateAsync(report)).StatusCode.Should().Be(HttpStatusCode.Created);
        (await _org.Groups.Reports.CreateOrUpdateAsync(report)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_indicator_is_created_once_and_updated_by_its_value()
    {
        var hosts = _org.Indicators.Hosts;

        (await hosts.GetOrCreateAsync(new() { HostName = "verbs.example", Rating = 2 })).Value.Rating.Should().Be(2);
        (await hosts.GetOrCreateAsync(new() { HostName = "verbs.example", Rating = 4 })).Value.Rating.Should().Be(2);
        (await hosts.CreateOrUpdateAsync(new() { HostName = "verbs.example", Rating = 4 })).Value.Rating.Should().Be(4);
        (await _org.Indicators.OfType("Host").GetOrCreateAsync(new() { Values = { ["hostName"] = "verbs.example" } })).Value.Rating.Should().Be(4);
        (await hosts["verbs.example"].DeleteIfExistsAsync()).Should().BeTrue();
        (await hosts["verbs.example"].DeleteIfExistsAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task Several_parts_are_removed_and_those_that_fail_are_told()
    {
        Threat other = await _org.Groups.Threats.CreateAsync(new() { Name = "verbs other" });
        Campaign created = await _org.Groups.Campaigns.CreateWithAsync(
            new() { Name = "verbs removal" },
            new() { Tags = ["r1", "r2", "r3"], SecurityLabels = ["TLP:RED", "TLP:GREEN"], Associations = [_org.Groups.Threats[other.Id]] });
        var campaign = _org.Groups.Campaigns[created.Id];
        var attributes = await campaign.Attributes.AddAsync(
            new AttributeCreate { Type = "Description", Value = "d" }, new AttributeCreate { Type = "Source", Value = "s" });

        await campaign.Tags.RemoveAsync("r1", "r2");
        await campaign.SecurityLabels.RemoveAsync("TLP:RED", "TLP:GREEN");
        await campaign.Attributes.RemoveAsync(attributes.Select(response => response.Value.Id));
        var error = (await campaign.Groups.Threats.Invoking(all => all.RemoveAsync(other.Id, 999_999)).Should().ThrowAsync<PartsException>()).Which;

        error.Outcomes.Select(part => part.IsSuccess).Should().Equal(true, false);
        Campaign left = await campaign.GetAsync(Include.All);
        left.Tags.Select(tag => tag.Name).Should().Equal("r3");
        (left.SecurityLabels.Count, left.Attributes.Count, await campaign.Groups.ListAsync().CountAsync()).Should().Be((0, 0, 0));
    }

    [Fact]
    public async Task Any_value_is_created_once_and_updated()
    {
        string[] texts = ["192.0.2.77", "2001:db8::77", "198.51.100.0/24", "AS64577", "http://any.example/a?b#c", "any@any.example", new('a', 40), "any.example"];
        foreach (var text in texts)
        {
            IndicatorValue.TryDetect(text, out var value).Should().BeTrue();

            var created = await _org.Indicators.CreateWithAsync(value, new() { Tags = ["any"] }, new() { Rating = 1 });
            var got = await _org.Indicators.GetOrCreateAsync(value, new() { Rating = 2 });
            var updated = await _org.Indicators.CreateOrUpdateAsync(value, new() { Rating = 3 });

            (created.StatusCode, got.StatusCode).Should().Be((HttpStatusCode.Created, HttpStatusCode.OK));
            (created.Value.Rating, got.Value.Rating, updated.Value.Rating).Should().Be((1m, 1m, 3m));
            var read = await _org.Indicators[value].GetAsync(Include.Tags);
            (read.Value.Id, read.Value.Tags.Single().Name).Should().Be((created.Value.Id, "any"));
            ((IIndicator)created.Value).Summary.Should().Be(value.Summary);
        }
    }

    // evidence.md §3.2: the platform does not look at the owner of what an id addresses.
    [Fact]
    public async Task An_owner_that_does_not_exist_is_an_error_where_the_platform_looks_at_it()
    {
        var nobody = instance.Client.InOwner("Nobody");
        Func<Task>[] calls =
        [
            () => nobody.Indicators.Hosts["verbs.example"].DeleteIfExistsAsync(),
            () => nobody.Indicators.Hosts["verbs.example"].FindAsync(),
            () => nobody.Indicators.Hosts.GetOrCreateAsync(new() { HostName = "verbs.example" }),
            () => nobody.Tags["verbs"].DeleteIfExistsAsync(),
            () => nobody.SecurityLabels["verbs"].FindAsync(),
            () => nobody.Groups.Campaigns.FindByNameAsync("verbs"),
            () => nobody.Groups.Campaigns.CreateOrUpdateAsync(new() { Name = "verbs" }),
        ];

        foreach (var call in calls)
        {
            await call.Should().ThrowAsync<ThreatConnectApiException>().WithMessage("The requested owner was not found.*\"Nobody\"*");
        }

        (await nobody.Groups.Campaigns[999_999].DeleteIfExistsAsync()).Should().BeFalse();
        (await nobody.Tasks[999_999].DeleteIfExistsAsync()).Should().BeFalse();
        (await nobody.Victims[999_999].FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task An_object_is_created_with_its_parts_and_keeps_them_if_one_fails()
    {
        var threat = await _org.Groups.Threats.CreateAsync(new() { Name = "verbs t" });
        var host = await _org.Indicators.Hosts.CreateWithAsync(
            new() { HostName = "parts.example" }, new() { Tags = ["a"], Associations = [_org.Groups.Threats[threat.Value.Id]] });

        var error = (await _org.Groups.Campaigns.Invoking(all => all.CreateWithAsync(new() { Name = "verbs c" }, new()
        {
            Tags = ["a", "b"],
            SecurityLabels = ["No such label"],
            Attributes = [new() { Type = "Description", Value = "d" }],
            Associations = [_org.Groups.Threats[threat.Value.Id], _org.Indicators.Hosts["parts.example"]],
        })).Should().ThrowAsync<CreationException<Campaign>>()).Which;

        error.Outcomes.Where(part => !part.IsSuccess).Should().ContainSingle().Which.Name.Should().Be("No such label");
        Campaign campaign = await _org.Groups.Campaigns[error.Created.Value.Id].GetAsync(Include.Tags | Include.Attributes);
        campaign.Tags!.Select(tag => tag.Name).Should().BeEquivalentTo("a", "b");
        campaign.Attributes.Should().ContainSingle();
        (await _org.Groups.Campaigns[campaign.Id].Indicators.ListAsync().Select(one => one.Id).ToListAsync()).Should().Equal(host.Value.Id);
        (await _org.Groups.Threats[threat.Value.Id].Groups.Campaigns.ListAsync().CountAsync()).Should().Be(1);
        (await _org.Indicators.Hosts["parts.example"].GetAsync(Include.Tags)).Value.Tags!.Select(tag => tag.Name).Should().Equal("a");
    }
}
