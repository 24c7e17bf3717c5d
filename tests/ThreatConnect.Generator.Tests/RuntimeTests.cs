extern alias runtime;

using System.Reflection;
using runtime::ThreatConnect;
using runtime::ThreatConnect.Resources;
using ThreatConnect.Generator.Parsing.Rows;
using ThreatConnect.Generator.Tests.Running;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Tests;

/// <summary>What is made from the types of an instance, against the real library and from outside of it.</summary>
public sealed class RuntimeTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    private static readonly Lazy<byte[]> s_consumer = new(() => EmittedCode.Compile(
        "Consumer",
        GeneratorRunner.Run(GeneratorInput.Instance).Files.Values,
        [TestData.Consumer("OnRuntime")],
        EmittedCode.Library));

    [Theory]
    [InlineData("Get", "GET /api/v2/indicators/voodooDolls/Zombie?owner=Org -> Zombie, rated 3")]
    [InlineData("List", "GET /api/v2/indicators/voodooDolls?owner=Org&*filters=rating%3E2* -> Zombie")]
    [InlineData("Tagged", "GET /api/v2/tags/Cursed/indicators/voodooDolls?owner=Org&* -> Zombie")]
    [InlineData(
        "Create", "POST /api/v2/indicators/badges?owner=Org {\"confidence\":50,\"Badge\":\"A1\",\"Access Level\":\"STAFF\"} -> A1 STAFF")]
    [InlineData("Delete", "DELETE /api/v2/indicators/badges/A1%20%3A%20STAFF?owner=Org -> deleted")]
    [InlineData(
        "Batch",
        " -> A1 : STAFF {\"indicator\":[{\"confidence\":50,\"Badge\":\"A1\",\"Access Level\":\"STAFF\",\"type\":\"Badge\",\"tag\":[{\"name\":\"t\"}]}]}")]
    [InlineData(
        "BatchReferences",
        " -> {\"association\":[{\"ref_1\":\"A1 : STAFF\",\"type_1\":\"Badge\",\"ref_2\":\"a.example\",\"type_2\":\"Host\",\"associationType\":\"Host to Badge\"}]}")]
    [InlineData("Associated", "GET /api/v2/indicators/hosts/a.example/associations/badgeOfHost/indicators/badges?*owner=Org -> A1")]
    [InlineData(
        "FileDoes",
        "POST /api/v2/indicators/files/D41D8CD98F00B204E9800998ECF8427F/actions/encrypt/indicators/badges/A1%20%3A%20STAFF?owner=Org "
        + "-> done")]
    [InlineData(
        "Attribute",
        "POST /api/v2/indicators/badges/A1%20%3A%20STAFF/attributes?owner=Org {\"type\":\"Severity\",\"value\":\"High\",\"source\":\"a source\",\"displayed\":true} -> High")]
    [InlineData(
        "WrongAttribute",
        "The value of an attribute \"Severity\" cannot be \"high\": it is one of \"Low\", \"High\", \"\"Worst\"\". (Parameter 'value')")]
    [InlineData("WrongRating", "BadgeCreate.Rating")]
    [InlineData("TypeName", "Badge")]
    [InlineData("WrongValue", "VoodooDollCreate.DollName")]
    public async Task A_type_of_an_instance_is_used_like_one_of_the_library(string method, string expected)
    {
        var result = await (Task<string>)EmittedCode.Run("Program", method, s_consumer.Value)!;

        result.Should().Match(expected);
    }

    [Fact]
    public void No_member_for_a_label_hides_a_member_of_the_base_class()
    {
        var inherited = NamesOf(typeof(CustomIndicator), typeof(CustomTypeCreate), typeof(CustomTypeValue<object>));

        inherited.Where(name => ReservedNames.AvoidForMember(name, "Type1") == name).Should().BeEmpty();
    }

    [Fact]
    public void No_property_of_a_type_is_hidden_by_a_member_of_what_it_extends()
    {
        Type[] extended =
        [
            typeof(Indicators), typeof(IndicatorQueries), typeof(IndicatorAssociations), typeof(ReadOnlyIndicatorAssociations),
            typeof(FileActions),
        ];

        NamesOf(extended).Where(name => ReservedNames.AvoidForProperty(name) == name).Should().BeEmpty();
        NamesOf(typeof(IndicatorType)).Select(Identifier.FromWords).Where(name => ReservedNames.AvoidForType(name) == name)
            .Should().BeEmpty();
    }

    private static IEnumerable<string> NamesOf(params Type[] types) => types
        .SelectMany(type => type.GetMembers(All))
        .Where(IsVisibleBelow)
        .Select(member => member.Name)
        .Distinct();

    private static bool IsVisibleBelow(MemberInfo member) => member switch
    {
        MethodBase { IsSpecialName: true } => false,
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetMethod is { } get && (get.IsPublic || get.IsFamily || get.IsFamilyOrAssembly),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => false,
    };
}
