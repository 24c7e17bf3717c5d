using System.Text;
using ThreatConnect.Protocol;

namespace ThreatConnect.Tests.Json;

public sealed class RequestBodyTests
{
    [Fact]
    public void Only_what_is_set_is_sent()
    {
        Json(new CampaignUpdate { FirstSeen = new(2019, 4, 2, 1, 2, 3, TimeSpan.FromHours(2)) })
            .Should().Be("""{"firstSeen":"2019-04-01T23:02:03Z"}""");
        Json(new AddressUpdate { Rating = 0, Confidence = 0 }).Should().Be("""{"rating":0,"confidence":0}""");
        Json(new CampaignCreate { Name = "Кампания \"x\" & 日本" }).Should().Be("""{"name":"Кампания \"x\" & 日本"}""");
    }

    [Fact]
    public void The_values_of_a_custom_type_are_sent_with_their_labels() =>
        Json(new CustomIndicatorCreate { Confidence = 10, Values = { ["AS Number"] = "ASN1", ["Doll Name"] = "x" } })
            .Should().Be("""{"confidence":10,"AS Number":"ASN1","Doll Name":"x"}""");

    [Fact]
    public void Keys_with_spaces_are_sent_as_the_platform_names_them() =>
        Json(new RegistryKeyCreate { KeyName = @"HKCU\Software", ValueName = "Run", ValueType = RegistryValueType.RegSz })
            .Should().Be("""{"Key Name":"HKEY_CURRENT_USER\\Software","Value Name":"Run","Value Type":"REG_SZ"}""");

    [Fact]
    public void An_empty_update_is_an_error() =>
        FluentActions.Invoking(() => Json(new CampaignUpdate())).Should().Throw<ArgumentException>().WithMessage("CampaignUpdate is empty*");

    [Fact]
    public void A_file_without_a_hash_is_an_error() =>
        FluentActions.Invoking(() => Json(new FileCreate { Size = 3 })).Should().Throw<ArgumentException>().WithMessage("*Md5, Sha1, Sha256*");

    [Fact]
    public void An_unpaired_surrogate_in_any_member_is_an_error()
    {
        FluentActions.Invoking(() => Json(new CampaignCreate { Name = "a\uD800b" })).Should().Throw<ArgumentException>().WithMessage("*surrogate*");
        FluentActions.Invoking(() => Json(new EventCreate { Name = "x", Status = "a\uD800b" })).Should().Throw<ArgumentException>().WithMessage("*surrogate*");
        FluentActions.Invoking(() => Json(new CustomIndicatorCreate { Values = { ["a\uD800b"] = "x" } })).Should().Throw<ArgumentException>().WithMessage("*surrogate*");
        FluentActions.Invoking(() => Json(new CustomIndicatorCreate { Values = { ["x"] = "a\uD800b" } })).Should().Throw<ArgumentException>().WithMessage("*surrogate*");
    }

    private static string Json<T>(T value) => Encoding.UTF8.GetString(RawBody.Of(value).Bytes.Span);
}
