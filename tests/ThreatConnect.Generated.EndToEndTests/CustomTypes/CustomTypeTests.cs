namespace ThreatConnect.EndToEndTests.CustomTypes;

// An indicator type of the instance's own does what a type of the library does.
public sealed class CustomTypeTests(TypeFileInstance instance) : IClassFixture<TypeFileInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Fact]
    public async Task It_is_created_read_changed_listed_and_deleted()
    {
        Badge created = await _org.Indicators.IdBadges.CreateAsync(new() { BadgeNo = "a/1", AccessLevel = BadgeAccessLevelOptions.Guest, Site = "Köln", Rating = 3, Confidence = 40 });
        (created.BadgeNo, created.AccessLevel, created.Site, created.Rating).Should().Be(("A/1", "GUEST", "KÖLN", 3m));
        var badge = _org.Indicators.IdBadges["A/1", "guest", "köln"];

        (await badge.UpdateAsync(new() { Rating = 4, Active = true })).Value.Rating.Should().Be(4);
        (await badge.GetAsync()).Value.Id.Should().Be(created.Id);
        (await _org.Indicators.IdBadges[new BadgeValue("a/1", "GUEST", "KÖLN")].FindAsync()).Should().NotBeNull();
        (await _org.Indicators.IdBadges.ListAsync(f => f.Rating > 3.5).ToListAsync()).Should().ContainSingle().Which.Site.Should().Be("KÖLN");
        (await _org.Indicators.IdBadges.ListAsync(f => f.Confidence > 40).CountAsync()).Should().Be(0);
        (await instance.Client.InOwners("My Organization", "Common Community").Indicators.IdBadges.ListAsync(f => f.Rating > 3.5).CountAsync()).Should().Be(1);
        var mixed = await _org.Indicators.ListAsync(f => f.Rating > 3.5).FirstOrDefaultAsync();
        (mixed!.Type, mixed.Summary).Should().Be((IndicatorType.Badge, "A/1 : GUEST : KÖLN"));

        await badge.DeleteAsync();
        (await badge.FindAsync()).Should().BeNull();
        (await _org.Indicators.IdBadges.ListDeletedAsync().ToListAsync()).Should().Contain(gone => gone.Summary == "A/1 : GUEST : KÖLN");
    }

    [Fact]
    public async Task A_value_of_it_is_created_and_addressed_among_all_types()
    {
        IndicatorValue value = new BadgeValue("any/1", "staff", "here");

        CustomIndicator created = await _org.Indicators.CreateOrUpdateAsync(value, new() { Rating = 2 });
        await _org.Indicators[value].Tags.AddAsync("any");

        (created.Rating, created.ValueOf("Badge No."), created.ValueOf("Access Level")).Should().Be((2m, "ANY/1", "STAFF"));
        Badge badge = await _org.Indicators.IdBadges["any/1", "staff", "here"].GetAsync(Include.Tags);
        badge.Tags.Should().ContainSingle().Which.Name.Should().Be("any");
    }

    // "A : B", "C", "D" and "A", "B : C", "D" are one text in a path, and so are "A :", "B", "D" and "A", ": B", "D".
    [Theory]
    [InlineData("A : B", "C", "D")]
    [InlineData("A", "B : C", "D")]
    [InlineData("A :", "B", "D")]
    public void Values_that_another_indicator_could_have_too_are_refused(string badgeNo, string accessLevel, string site)
    {
        FluentActions.Invoking(() => new BadgeValue(badgeNo, accessLevel, site)).Should().Throw<ArgumentException>().WithMessage("*would address the same indicator*");
        FluentActions.Invoking(() => _org.Indicators.IdBadges[badgeNo, accessLevel, site]).Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task It_is_tagged_labelled_observed_and_reported()
    {
        await _org.Indicators.Dollies.CreateAsync(new() { DollName = "Marked" });
        var doll = _org.Indicators.Dollies["Marked"];

        await doll.Tags.AddAsync("cursed");
        await doll.SecurityLabels.AddAsync("TLP:RED");
        await doll.Attributes.AddAsync(AttributeTypes.Confidence, "90%", "a source");
        await doll.Observations.AddAsync(3);
        await doll.ReportFalsePositiveAsync();

        VoodooDoll read = await doll.GetAsync(Include.All);
        read.Tags.Should().ContainSingle(tag => tag.Name == "cursed");
        read.SecurityLabels.Should().ContainSingle(label => label.Name == "TLP:RED");
        read.Attributes.Should().ContainSingle(attribute => attribute.Type == "% Confidence" && attribute.Value == "90%" && attribute.Source == "a source");
        (await doll.GetFalsePositiveAsync()).Value.Count.Should().Be(1);
        (await doll.Observations.GetCountAsync()).Value.Count.Should().Be(3);
        (await _org.Tags["cursed"].Indicators.Dollies.ListAsync().ToListAsync()).Should().ContainSingle().Which.DollName.Should().Be("Marked");
        (await _org.SecurityLabels["TLP:RED"].Indicators.Dollies.ListAsync().ToListAsync()).Should().ContainSingle(one => one.DollName == "Marked");
        (await doll.ListOwnersAsync().ToListAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task It_is_associated_with_groups_and_indicators()
    {
        Threat threat = await _org.Groups.Threats.CreateAsync(new() { Name = "A threat" });
        await _org.Indicators.Dollies.CreateAsync(new() { DollName = "Linked" });
        var doll = _org.Indicators.Dollies["Linked"];

        await _org.Groups.Threats[threat.Id].Indicators.Dollies.AddAsync("Linked");

        (await doll.Groups.Threats.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(threat.Id);
        (await _org.Groups.Threats[threat.Id].Indicators.Dollies.ListAsync().ToListAsync()).Should().ContainSingle().Which.DollName.Should().Be("Linked");
        await _org.Groups.Threats[threat.Id].Indicators.Dollies.RemoveAsync("Linked");
        (await doll.Groups.ListAsync().CountAsync()).Should().Be(0);
        await doll.Groups.Threats.AddAsync(threat.Id);
        (await doll.Groups.ListAsync().CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task Batches_write_associate_and_delete_it()
    {
        var threat = new BatchGroup(new ThreatCreate { Name = "A batch of dolls" }) { AssociatedIndicators = [new VoodooDollValue("In a batch")] };
        BatchItem[] items =
        [
            new BatchIndicator(new VoodooDollCreate { DollName = "In a batch", Rating = 2 })
            {
                Tags = ["batched"],
                Attributes = [new BatchAttribute(AttributeTypes.Confidence, "1%")],
            },
            threat,
            new BatchIndicator(new BadgeCreate { BadgeNo = "b", AccessLevel = BadgeAccessLevelOptions.Staff, Site = "x" }),
            new BatchAssociation(threat, new BadgeValue("B", "STAFF", "X")),
        ];

        (await _org.Batch.CreateAsync(items).ToListAsync()).Should().OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded).And.HaveCount(4);

        VoodooDoll doll = await _org.Indicators.Dollies["In a batch"].GetAsync(Include.All);
        (doll.Rating, doll.Tags.Single().Name, doll.Attributes.Single().Type).Should().Be((2m, "batched", "% Confidence"));
        var group = (await _org.Groups.Threats.ListAsync(f => f.Name == "A batch of dolls").FirstOrDefaultAsync())!;
        (await _org.Groups.Threats[group.Id].Indicators.ListAsync().ToListAsync()).Select(one => one.Summary).Should().BeEquivalentTo("In a batch", "B : STAFF : X");

        var deleted = _org.Batch.DeleteAsync([new BatchIndicator(new BadgeCreate { BadgeNo = "B", AccessLevel = "STAFF", Site = "X" })]);
        (await deleted.ToListAsync()).Should().ContainSingle().Which.State.Should().Be(BatchOutcomeState.Succeeded);
        (await _org.Indicators.IdBadges["b", "staff", "x"].FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task An_invalid_attribute_is_never_sent()
    {
        await _org.Indicators.Dollies.CreateAsync(new() { DollName = "Attributed" });
        var attributes = _org.Indicators.Dollies["Attributed"].Attributes;
        AttributeEntity phase = await attributes.AddAsync(AttributeTypes.PhaseOfIntrusion, "Delivery");
        var sent = instance.Simulator.Requests.Count;

        await attributes.Awaiting(all => all.AddAsync(AttributeTypes.PhaseOfIntrusion, "delivery")).Should().ThrowAsync<ArgumentException>().WithMessage("*\"Phase of Intrusion\" cannot be \"delivery\"*");
        await attributes.Awaiting(all => all.AddAsync(AttributeTypes.Confidence, "100%")).Should().ThrowAsync<ArgumentException>().WithMessage("*may have 3 characters*");
        await attributes[phase.Id].Awaiting(one => one.UpdateAsync(AttributeTypes.PhaseOfIntrusion, "")).Should().ThrowAsync<ArgumentException>();

        instance.Simulator.Requests.Should().HaveCount(sent);
        (await attributes[phase.Id].UpdateAsync(AttributeTypes.PhaseOfIntrusion, "C2")).Value.Value.Should().Be("C2");
    }

    [Fact]
    public void The_associations_and_actions_of_a_fresh_instance_are_those_of_the_library() =>
        typeof(CustomTypeTests).Assembly.GetTypes().Select(type => type.Name).Should().Contain("AttributeTypes").And.NotContain(["AssociationTypes", "FileActionTypes"]);
}
