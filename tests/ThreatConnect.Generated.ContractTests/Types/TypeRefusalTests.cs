using ThreatConnect.ContractTests.Refusals;

namespace ThreatConnect.ContractTests.Types;

/// <summary>A type without a name is refused before anything is sent.</summary>
public sealed class TypeRefusalTests(PlatformServer server) : ContractTest(server)
{
    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_type_has_a_name(string name)
    {
        await Refused.WithAsync(() => Client.Types.Indicators.GetAsync(name));
        await Refused.WithAsync(() => Client.Types.Indicators.FindAsync(name));
        await Refused.WithAsync(() => Client.Types.Associations.GetAsync(name));
        await Refused.WithAsync(() => Client.Types.Associations.FindAsync(name));
        await Refused.WithAsync(() => Client.Types.Attributes.GetAsync(name));
        await Refused.WithAsync(() => Client.Types.Attributes.FindAsync(name));
    }

    [Fact]
    public async Task A_comma_in_a_filter_cannot_be_written() =>
        await Refused.WithAsync(() => Client.Types.Attributes.ListAsync(f => f.Owner == "a,b").ToListAsync(), "a,b", "comma");
}
