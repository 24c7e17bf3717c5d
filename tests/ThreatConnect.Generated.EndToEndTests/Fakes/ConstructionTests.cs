using System.Reflection;

namespace ThreatConnect.EndToEndTests.Fakes;

// Whatever the library hands out, a test can make: what is answered by new or from its text, what is called by deriving.
public sealed class ConstructionTests
{
    public static TheoryData<string> Classes => [.. Types.Keys];

    private static Dictionary<string, Type> Types { get; } = typeof(ThreatConnectClient).Assembly.GetExportedTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false, Namespace: "ThreatConnect" } && !typeof(Delegate).IsAssignableFrom(type))
        .ToDictionary(type => type.ToString());

    [Fact]
    public void There_are_classes_to_test() => Types.Keys.Should().Contain(
        ["ThreatConnect.Campaign", "ThreatConnect.Response", "ThreatConnect.Response`1[T]", "ThreatConnect.Page`1[T]", "ThreatConnect.CampaignHandle", "ThreatConnect.BatchOutcome", "ThreatConnect.BulkRow"]);

    [Theory]
    [MemberData(nameof(Classes))]
    public void It_can_be_made(string name) =>
        (Constructors(Types[name]).Any(constructor => constructor.IsPublic || (constructor.IsFamily && !Types[name].IsSealed && constructor.GetParameters().Length == 0))
            || Types[name].GetMethod("Parse", BindingFlags.Static | BindingFlags.Public, [typeof(string)]) is not null)
        .Should().BeTrue();

    // What is only read and never set could not be prepared.
    [Theory]
    [InlineData(typeof(Campaign))]
    [InlineData(typeof(Address))]
    [InlineData(typeof(FileEntity))]
    [InlineData(typeof(Group))]
    [InlineData(typeof(Indicator))]
    [InlineData(typeof(AttributeEntity))]
    [InlineData(typeof(Tag))]
    [InlineData(typeof(SecurityLabel))]
    [InlineData(typeof(TaskEntity))]
    [InlineData(typeof(Victim))]
    [InlineData(typeof(User))]
    [InlineData(typeof(Owner))]
    public void Each_member_of_a_model_can_be_set(Type model) =>
        model.GetProperties().Should().NotBeEmpty().And.OnlyContain(member => member.SetMethod != null && member.SetMethod.IsPublic);

    private static ConstructorInfo[] Constructors(Type type) => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
}
