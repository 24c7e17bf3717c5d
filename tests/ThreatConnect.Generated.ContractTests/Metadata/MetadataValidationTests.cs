using ThreatConnect.ContractTests.Validation;

namespace ThreatConnect.ContractTests.Metadata;

// Invalid attributes, labels and tags are rejected before anything is sent.
public sealed class MetadataValidationTests(PlatformServer server) : ItemTest(server)
{
    public static TheoryData<ItemType, string> NoNames => ForEach(Enum.GetValues<ItemType>(), ["", ".", ".."]);

    [Theory]
    [MemberData(nameof(NoNames))]
    public async Task A_label_cannot_have_such_a_name(ItemType itemType, string name)
    {
        foreach (var labels in new[] { HandleOf(itemType).SecurityLabels, HandleOf(itemType).Attributes[1717].SecurityLabels })
        {
            await Rejected.WithAsync(() => labels.GetAsync(name));
            await Rejected.WithAsync(() => labels.FindAsync(name));
            await Rejected.WithAsync(() => labels.AddAsync(name));
            await Rejected.WithAsync(() => labels.RemoveAsync(name));
        }
    }

    [Theory]
    [MemberData(nameof(NoNames))]
    public async Task A_tag_cannot_have_such_a_name(ItemType itemType, string name)
    {
        var tags = HandleOf(itemType).Tags;

        await Rejected.WithAsync(() => tags.GetAsync(name));
        await Rejected.WithAsync(() => tags.FindAsync(name));
        await Rejected.WithAsync(() => tags.AddAsync(name));
        await Rejected.WithAsync(() => tags.RemoveAsync(name));
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task A_tag_has_128_characters_at_the_most(ItemType itemType) =>
        await Rejected.WithAsync(() => HandleOf(itemType).Tags.AddAsync(new string('x', 129)), "xxx", "128", "129");

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task A_null_name_is_rejected(ItemType itemType)
    {
        await Rejected.WithAsync(() => HandleOf(itemType).SecurityLabels.AddAsync(null!));
        await Rejected.WithAsync(() => HandleOf(itemType).Attributes[1717].SecurityLabels.AddAsync(null!));
        await Rejected.WithAsync(() => HandleOf(itemType).Tags.AddAsync(null!));
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task A_lone_surrogate_in_a_name_is_rejected(ItemType itemType)
    {
        await Rejected.WithAsync(() => HandleOf(itemType).SecurityLabels.AddAsync("a\ud83d"));
        await Rejected.WithAsync(() => HandleOf(itemType).Attributes[1717].SecurityLabels.AddAsync("a\ud83d"));
        await Rejected.WithAsync(() => HandleOf(itemType).Attributes.AddAsync("Description", "a\ud83d"));
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_attribute_has_a_type_and_a_value(ItemType itemType)
    {
        var attributes = HandleOf(itemType).Attributes;

        await Rejected.WithAsync(() => attributes.AddAsync("", "v"), "type");
        await Rejected.WithAsync(() => attributes.AddAsync((string)null!, "v"), "type");
        await Rejected.WithAsync(() => attributes.AddAsync("Description", ""), "value");
        await Rejected.WithAsync(() => attributes.AddAsync("Description", null!), "value");
        await Rejected.WithAsync(() => attributes.AddAsync(new AttributeCreate { Type = "", Value = "v" }), "Type");
        await Rejected.WithAsync(() => attributes.AddAsync(new AttributeCreate { Type = "Description", Value = "" }), "Value");
        await Rejected.WithAsync(() => attributes.AddAsync(new AttributeCreate { Type = null!, Value = "v" }), "Type");
        await Rejected.WithAsync(() => attributes.AddAsync(new AttributeCreate { Type = "Description", Value = null! }), "Value");
        await Rejected.WithAsync(() => attributes.AddAsync(null!));
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_attribute_keeps_a_value(ItemType itemType)
    {
        var attribute = HandleOf(itemType).Attributes[1717];

        await Rejected.WithAsync(() => attribute.UpdateAsync(""), "value");
        await Rejected.WithAsync(() => attribute.UpdateAsync((string)null!), "value");
        await Rejected.WithAsync(() => attribute.UpdateAsync(new AttributeUpdate { Value = "" }), "Value");
        await Rejected.WithAsync(() => attribute.UpdateAsync(new AttributeUpdate { Value = null! }), "Value");
        await Rejected.WithAsync(() => attribute.UpdateAsync((AttributeUpdate)null!));
    }

    public static TheoryData<ItemType, long> NoIds => ForEach(Enum.GetValues<ItemType>(), [0L, -1L]);

    [Theory]
    [MemberData(nameof(NoIds))]
    public async Task An_attribute_has_an_id_of_1_or_more(ItemType itemType, long id)
    {
        var value = id.ToString(System.Globalization.CultureInfo.InvariantCulture);

        await Rejected.WithAsync(() => HandleOf(itemType).Attributes[id].GetAsync(), value);
        await Rejected.WithAsync(() => HandleOf(itemType).Attributes[id].FindAsync(), value);
        await Rejected.WithAsync(() => HandleOf(itemType).Attributes[id].UpdateAsync("v"), value);
        await Rejected.WithAsync(() => HandleOf(itemType).Attributes[id].DeleteAsync(), value);
        await Rejected.WithAsync(() => HandleOf(itemType).Attributes[id].SecurityLabels.AddAsync("TLP:RED"), value);
        await Rejected.WithAsync(() => HandleOf(itemType).Attributes[id].SecurityLabels.ListAsync().ToListAsync(), value);
    }
}
