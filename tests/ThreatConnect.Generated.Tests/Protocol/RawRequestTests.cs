using ThreatConnect.Protocol;

namespace ThreatConnect.Tests.Protocol;

public sealed class RawRequestTests
{
    [Fact]
    public void A_query_is_encoded_in_names_and_values()
    {
        var request = new RawRequest(HttpMethod.Get, "listGroups", "/v2/groups", isIdempotent: true);
        request.Literal("v2");
        request.Query("a b&c", "d=e&f");

        request.Target.Should().Be("/v2?a%20b%26c=d%3De%26f");
    }

    [Fact]
    public void An_unpaired_surrogate_in_the_name_of_a_parameter_is_an_error() =>
        FluentActions.Invoking(() => new RawRequest(HttpMethod.Get, "listGroups", "/v2/groups", isIdempotent: true).Query("a\uD800b", "x")).Should().Throw<ArgumentException>().WithMessage("*surrogate*");
}
