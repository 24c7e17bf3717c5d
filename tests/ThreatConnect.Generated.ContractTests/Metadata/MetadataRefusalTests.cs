using ThreatConnect.ContractTests.Refusals;

namespace ThreatConnect.ContractTests.Metadata;

/// <summary>What cannot be an attribute, a label or a tag is said before anything is sent.</summary>
public sealed class MetadataRefusalTests(PlatformServer server) : ParentTest(server)
{
    public static TheoryData<Parent, string> NoNames => ForEach(Enum.GetValues<Parent>(), ["", ".", ".."]);

    [Theory]
    [MemberData(nameof(NoNames))]
    public async Task A_label_cannot_have_such_a_name(Parent parent, string name)
    {
        foreach (var labels in new[] { HandleOf(parent).SecurityLabels, HandleOf(parent).Attributes[1717].SecurityLabels })
        {
            await Refused.WithAsync(() => labels.GetAsync(name));
            await Refused.WithAsync(() => labels.FindAsync(name));
            await Refused.WithAsync(() => labels.AddAsync(name));
            await Refused.WithAsync(() => labels.RemoveAsync(name));
        }
    }

    [Theory]
    [MemberData(nameof(NoNames))]
    public async Task A_tag_cannot_have_such_a_name(Parent parent, string name)
    {
        var tags = HandleOf(parent).Tags;

        await Refused.WithAsync(() => tags.GetAsync(name));
        await Refused.WithAsync(() => tags.FindAsync(name));
        await Refused.WithAsync(() => tags.AddAsync(name));
        await Refused.WithAsync(() => tags.RemoveAsync(name));
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task A_tag_has_128_characters_at_the_most(Parent parent) =>
        await Refused.WithAsync(() => HandleOf(parent).Tags.AddAsync(new string('x', 129)), "xxx", "128", "129");

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task A_name_was_given(Parent parent)
    {
        await Refused.WithAsync(() => HandleOf(parent).SecurityLabels.AddAsync(null!));
        await Refused.WithAsync(() => HandleOf(parent).Attributes[1717].SecurityLabels.AddAsync(null!));
        await Refused.WithAsync(() => HandleOf(parent).Tags.AddAsync(null!));
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task Half_a_character_is_no_name(Parent parent)
    {
        await Refused.WithAsync(() => HandleOf(parent).SecurityLabels.AddAsync("a\ud83d"));
        await Refused.WithAsync(() => HandleOf(parent).Attributes[1717].SecurityLabels.AddAsync("a\ud83d"));
        await Refused.WithAsync(() => HandleOf(parent).Attributes.AddAsync("Description", "a\ud83d"));
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task An_attribute_has_a_type_and_a_value(Parent parent)
    {
        var attributes = HandleOf(parent).Attributes;

        await Refused.WithAsync(() => attributes.AddAsync("", "v"), "Type");
        await Refused.WithAsync(() => attributes.AddAsync((string)null!, "v"), "Type");
        await Refused.WithAsync(() => attributes.AddAsync("Description", ""), "Value");
        await Refused.WithAsync(() => attributes.AddAsync("Description", null!), "Value");
        await Refused.WithAsync(() => attributes.AddAsync(new AttributeCreate { Type = "", Value = "v" }), "Type");
        await Refused.WithAsync(() => attributes.AddAsync(new AttributeCreate { Type = "Description", Value = "" }), "Value");
        await Refused.WithAsync(() => attributes.AddAsync(new AttributeCreate { Type = null!, Value = "v" }), "Type");
        await Refused.WithAsync(() => attributes.AddAsync(new AttributeCreate { Type = "Description", Value = null! }), "Value");
        await Refused.WithAsync(() => attributes.AddAsync(null!));
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task An_attribute_keeps_a_value(Parent parent)
    {
        var attribute = HandleOf(parent).Attributes[1717];

        await Refused.WithAsync(() => attribute.UpdateAsync(""), "Value");
        await Refused.WithAsync(() => attribute.UpdateAsync((string)null!), "Value");
        await Refused.WithAsync(() => attribute.UpdateAsync(new AttributeUpdate { Value = "" }), "Value");
        await Refused.WithAsync(() => attribute.UpdateAsync(new AttributeUpdate { Value = null! }), "Value");
        await Refused.WithAsync(() => attribute.UpdateAsync((AttributeUpdate)null!));
    }

    public static TheoryData<Parent, long> NoIds => ForEach(Enum.GetValues<Parent>(), [0L, -1L]);

    [Theory]
    [MemberData(nameof(NoIds))]
    public async Task An_attribute_has_an_id_of_1_or_more(Parent parent, long id)
    {
        var value = id.ToString(System.Globalization.CultureInfo.InvariantCulture);

        await Refused.WithAsync(() => HandleOf(parent).Attributes[id].GetAsync(), value);
        await Refused.WithAsync(() => HandleOf(parent).Attributes[id].FindAsync(), value);
        await Refused.WithAsync(() => HandleOf(parent).Attributes[id].UpdateAsync("v"), value);
        await Refused.WithAsync(() => HandleOf(parent).Attributes[id].DeleteAsync(), value);
        await Refused.WithAsync(() => HandleOf(parent).Attributes[id].SecurityLabels.AddAsync("TLP:RED"), value);
        await Refused.WithAsync(() => HandleOf(parent).Attributes[id].SecurityLabels.ListAsync().ToListAsync(), value);
    }
}
