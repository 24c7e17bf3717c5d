using System.Globalization;
using System.Text.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Tests.Json;

namespace ThreatConnect.Tests.Properties;

public sealed class ValueProperties
{
    [TextProperty]
    public void An_id_comes_back_as_the_same_number(long number)
    {
        CampaignId id = number;

        id.ToString().Should().Be(number.ToString(CultureInfo.InvariantCulture));
        ReadCampaign(number.ToString(CultureInfo.InvariantCulture)).Id.Should().Be(id);
        ReadCampaign($"\"{number.ToString(CultureInfo.InvariantCulture)}\"").Id.Should().Be(id);
        JsonSerializer.Serialize(new Campaign { Id = id, Name = "x" }, ModelJudge.Options).Should().Contain($"\"id\":{number.ToString(CultureInfo.InvariantCulture)},");
    }

    [TextProperty]
    public void An_open_value_comes_back_as_the_same_word_or_is_refused(AnyText text)
    {
        var word = new OwnerType(text.Value.Length == 0 ? "x" : text.Value);
        word.ToString().Should().Be(text.Value.Length == 0 ? "x" : text.Value);

        var json = Refused.OrResult(() => JsonSerializer.Serialize(new Owner { Id = 1, Name = "x", Type = word }, ModelJudge.Options));

        (json is not null).Should().Be(Decoder.CanBeCarried(text.Value));
        if (json is not null)
        {
            Scanned.Read<Owner>(json).Type.Should().Be(word);
        }
    }

    [TextProperty]
    public void A_text_in_a_body_comes_back_as_the_same_text_or_is_refused(AnyText text)
    {
        var body = Refused.OrResult(() => RawBody.Of(new VictimCreate { Name = "x", Org = text.Value }));

        (body is not null).Should().Be(Decoder.CanBeCarried(text.Value));
        if (body is not null)
        {
            JsonDocument.Parse(body.Bytes).RootElement.GetProperty("org").GetString().Should().Be(text.Value);
        }
    }

    [TextProperty]
    public void A_member_of_a_custom_type_comes_back_as_the_same_or_is_refused(AnyText name, AnyText value)
    {
        var create = new CustomIndicatorCreate();
        create.Values[name.Value] = value.Value;

        var body = Refused.OrResult(() => RawBody.Of(create));

        (body is not null).Should().Be(Decoder.CanBeCarried(name.Value) && Decoder.CanBeCarried(value.Value));
        if (body is not null)
        {
            JsonDocument.Parse(body.Bytes).RootElement.EnumerateObject().Should().ContainSingle(member => member.Name == name.Value && member.Value.GetString() == value.Value);
        }
    }

    private static Campaign ReadCampaign(string id) => Scanned.Read<Campaign>($$"""{"id":{{id}},"name":"x"}""");
}
