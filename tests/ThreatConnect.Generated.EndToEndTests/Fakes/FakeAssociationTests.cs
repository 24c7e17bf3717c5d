using System.Net;

namespace ThreatConnect.EndToEndTests.Fakes;

// Methods of a user's, which take what hangs on an object, with fakes: this project sees no internals of the library.
public sealed class FakeAssociationTests
{
    private const string Unprepared = "A fake has no connection: override what the test calls.";

    [Fact]
    public async Task Links()
    {
        var associations = new FakeAssociations { Items = { new Adversary { Id = 1, Name = "APT 1" }, new Adversary { Id = 2, Name = "other" } } };

        await RemoveAllAsync(associations, adversary => adversary.Name.StartsWith("APT", StringComparison.Ordinal));

        associations.Removed.Should().Equal(new AdversaryId(1));
        await associations.Invoking(l => l.AddAsync(3)).Should().ThrowAsync<InvalidOperationException>().WithMessage(Unprepared);
        await associations.Invoking(l => l.FindAsync(3)).Should().ThrowAsync<InvalidOperationException>().WithMessage(Unprepared);

        static async Task RemoveAllAsync(Associations<Adversary, AdversaryId> adversaries, Predicate<Adversary> which)
        {
            await foreach (var adversary in adversaries.ListAsync())
            {
                if (which(adversary))
                {
                    await adversaries.RemoveAsync(adversary.Id);
                }
            }
        }
    }

    [Fact]
    public async Task Attributes_of_a_handle()
    {
        var task = new FakeTask();

        await DescribeAsync(task, "Example Description.");

        task.Fake.Added.Should().Equal(("Description", "Example Description.", true));
        task.Fake.One.Value.Should().Be("old: seen before");
        await task.Invoking(t => t.Assignees.AddAsync("x")).Should().ThrowAsync<InvalidOperationException>().WithMessage(Unprepared);
        await task.Fake.One.Invoking(a => a.DeleteAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage(Unprepared);
        await task.Fake.One.Invoking(a => a.SecurityLabels.AddAsync("x")).Should().ThrowAsync<InvalidOperationException>().WithMessage(Unprepared);
        await task.Fake.Invoking(a => a.ListAsync().ToListAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage(Unprepared);

        static async Task DescribeAsync(TaskHandle handle, string text)
        {
            AttributeEntity added = await handle.Attributes.AddAsync("Description", text, displayed: true);
            await handle.Attributes[added.Id].UpdateAsync("old: seen before");
        }
    }

    [Fact]
    public async Task A_victim_with_its_assets()
    {
        var victim = new FakeVictim();

        (await AddressesAsync(victim)).Should().Equal("x@example.com");

        await victim.Assets.EmailAddresses.Invoking(assets => assets.CreateAsync(new() { Address = "y" })).Should().ThrowAsync<InvalidOperationException>().WithMessage(Unprepared);
        await victim.Assets.Invoking(assets => assets.PhoneNumbers[1].DeleteAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage(Unprepared);
        await victim.Assets.Invoking(assets => assets.ListAsync().CountAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage(Unprepared);
        await victim.Invoking(v => v.GetAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage(Unprepared);

        static async Task<IReadOnlyList<string?>> AddressesAsync(VictimHandle handle) =>
            [.. (await handle.Assets.EmailAddresses.ListAsync().ToListAsync()).Select(asset => asset.Address)];
    }

    [Fact]
    public async Task A_label_that_is_put_on_what_does_not_carry_it()
    {
        var label = new FakeLabel();

        await PutOnAsync(label, [new FakeTask(), new FakeVictim()]);

        label.Marked.Should().ContainSingle().Which.Should().BeOfType<FakeVictim>();
        await label.Invoking(l => l.RemoveFromAsync(new FakeVictim())).Should().ThrowAsync<InvalidOperationException>().WithMessage(Unprepared);
        await label.Invoking(l => l.Groups.ListAsync().CountAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage(Unprepared);

        static async Task PutOnAsync(SecurityLabelHandle mark, IEnumerable<ItemHandle> items)
        {
            foreach (var item in items)
            {
                if (!await mark.IsOnAsync(item))
                {
                    await mark.AddToAsync(item);
                }
            }
        }
    }

    private sealed class FakeAssociations : Associations<Adversary, AdversaryId>
    {
        public List<Adversary> Items { get; } = [];

        public List<AdversaryId> Removed { get; } = [];

        public override Pageable<Adversary> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) => Pageable.FromItems(Items);

        public override Task<Response> RemoveAsync(AdversaryId key, CancellationToken cancellationToken = default)
        {
            Removed.Add(key);
            return Task.FromResult(new Response(HttpStatusCode.OK));
        }
    }

    private sealed class FakeTask : TaskHandle
    {
        public FakeAttributes Fake { get; } = new();

        public override Attributes Attributes => Fake;
    }

    private sealed class FakeAttributes : Attributes
    {
        public List<(string Type, string Value, bool? Displayed)> Added { get; } = [];

        public FakeAttribute One { get; } = new();

        public override AttributeHandle this[AttributeId id] => One;

        public override Task<Response<AttributeEntity>> AddAsync(string type, string value, string? source = null, bool? displayed = null, CancellationToken cancellationToken = default)
        {
            Added.Add((type, value, displayed));
            return Task.FromResult(new Response<AttributeEntity>(new() { Id = 5, Type = type, Value = value }, HttpStatusCode.Created));
        }
    }

    private sealed class FakeAttribute : AttributeHandle
    {
        public string? Value { get; private set; }

        public override Task<Response<AttributeEntity>> UpdateAsync(string value, CancellationToken cancellationToken = default)
        {
            Value = value;
            return Task.FromResult(new Response<AttributeEntity>(new() { Id = 5, Value = value }));
        }
    }

    private sealed class FakeVictim : VictimHandle
    {
        public override VictimAssets Assets { get; } = new FakeAssets();
    }

    private sealed class FakeAssets : VictimAssets
    {
        public override AssetCollection<VictimEmailAddressAsset, VictimEmailAddressAssetCreate, VictimEmailAddressAssetUpdate, VictimAssetId> EmailAddresses { get; } = new FakeEmailAddresses();
    }

    private sealed class FakeEmailAddresses : AssetCollection<VictimEmailAddressAsset, VictimEmailAddressAssetCreate, VictimEmailAddressAssetUpdate, VictimAssetId>
    {
        public override Pageable<VictimEmailAddressAsset> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
            Pageable.FromItems([new VictimEmailAddressAsset { Id = 3, Address = "x@example.com" }]);
    }

    private sealed class FakeLabel : SecurityLabelHandle
    {
        public List<ItemHandle> Marked { get; } = [];

        public override Task<bool> IsOnAsync(ItemHandle item, CancellationToken cancellationToken = default) => Task.FromResult(item is TaskHandle);

        public override Task<Response> AddToAsync(ItemHandle item, CancellationToken cancellationToken = default)
        {
            Marked.Add(item);
            return Task.FromResult(new Response(HttpStatusCode.Created));
        }
    }
}
