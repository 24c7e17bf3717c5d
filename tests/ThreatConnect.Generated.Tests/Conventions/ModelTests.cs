using System.Reflection;
using System.Text.Json;
using ThreatConnect.Tests.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Tests.Conventions;

public sealed class ModelTests
{
    public static TheoryData<Type> Requests => [.. Surface.Models.Except(Surface.ResponseModels)];

    public static TheoryData<Type> Responses => [.. Surface.ResponseModels];

    [Theory]
    [MemberData(nameof(Requests))]
    public void Every_member_of_a_request_is_written(Type model)
    {
        var json = Written.Text(SampleValues.Of(model));

        JsonDocument.Parse(json).RootElement.EnumerateObject().Should().HaveCountGreaterThanOrEqualTo(model.GetProperties().Length, "every member has been set");
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void Every_member_of_a_response_is_read(Type model) =>
        typeof(ModelTests).GetMethod(nameof(CheckReading), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(model).Invoke(null, null);

    [Fact]
    public void Every_public_type_with_names_of_the_wire_is_known_to_the_context()
    {
        var named = Surface.Types.Where(type => type.GetField("s_members", BindingFlags.NonPublic | BindingFlags.Static) is not null || typeof(IRequestBody).IsAssignableFrom(type) && type.IsClass).ToList();

        named.Should().HaveCountGreaterThan(100);
        named.Should().BeSubsetOf(Surface.Models);
        Surface.Models.Should().OnlyContain(type => type.IsPublic, "a model is what a user sees");
    }

    [Fact]
    public void Every_model_is_sealed_where_nothing_derives_from_it() =>
        Surface.Models.Where(type => !type.IsSealed).Should().BeEquivalentTo([typeof(CustomIndicator), typeof(AttributeTypeDefinition), typeof(Playbook), typeof(PlaybookTrigger)], "the first is what types of an instance's own derive from");

    private static void CheckReading<T>()
    {
        var json = JsonSerializer.Serialize((T)SampleValues.Of(typeof(T)), ModelJudge.Options);

        JsonDocument.Parse(json).RootElement.EnumerateObject().Should().HaveCountGreaterThanOrEqualTo(typeof(T).GetProperties().Length, "every member has been set");
        JsonSerializer.Serialize(Scanned.Read<T>(json), ModelJudge.Options).Should().Be(json);
    }
}
