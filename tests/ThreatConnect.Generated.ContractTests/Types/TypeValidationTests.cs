using ThreatConnect.ContractTests.Validation;

namespace ThreatConnect.ContractTests.Types;

// A type without a name is rejected before anything is sent.
public sealed class TypeValidationTests(PlatformServer server) : ContractTest(server)
{
    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_type_has_a_name(string name)
    {
        await Rejected.WithAsync(() => Client.Types.Indicators.GetAsync(name));
        await Rejected.WithAsync(() => Client.Types.Indicators.FindAsync(name));
        await Rejected.WithAsync(() => Client.Types.Associations.GetAsync(name));
        await Rejected.WithAsync(() => Client.Types.Associations.FindAsync(name));
        await Rejected.WithAsync(() => Client.Types.Attributes.GetAsync(name));
        await Rejected.WithAsync(() => Client.Types.Attributes.FindAsync(name));
    }

    [Fact]
    public async Task A_comma_in_a_filter_cannot_be_written() =>
        await Rejected.WithAsync(() => Client.Types.Attributes.ListAsync(f => f.Owner == "a,b").ToListAsync(), "a,b", "comma");
}
