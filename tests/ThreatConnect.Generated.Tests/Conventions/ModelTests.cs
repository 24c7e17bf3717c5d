using System.Text.Json;
using System.Text.Json.Serialization;
using ThreatConnect.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Tests.Conventions;

public sealed class ModelTests
{
    public static TheoryData<Type> Models => [.. Surface.Models];

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_model_can_be_made_and_comes_back_from_json_with_every_member(Type model)
    {
        var sample = SampleValues.Of(model);
        var contract = ModelContext.Shared.GetTypeInfo(model)!;

        var json = JsonSerializer.Serialize(sample, contract);

        JsonDocument.Parse(json).RootElement.EnumerateObject().Should().HaveCountGreaterThanOrEqualTo(model.GetProperties().Length, "every member has been set");
        if (!typeof(IRequestBody).IsAssignableFrom(model))
        {
            JsonSerializer.Serialize(JsonSerializer.Deserialize(json, contract), contract).Should().Be(json);
        }
    }

    [Fact]
    public void Every_public_type_with_names_of_the_wire_is_known_to_the_context()
    {
        var named = Surface.Types.Where(type => type.GetProperties().Any(property => property.IsDefined(typeof(JsonPropertyNameAttribute), inherit: false)) || typeof(IRequestBody).IsAssignableFrom(type) && type.IsClass).ToList();

        named.Should().HaveCountGreaterThan(100);
        named.Should().BeSubsetOf(Surface.Models);
        Surface.Models.Should().OnlyContain(type => type.IsPublic, "a model is what a user sees");
    }

    [Fact]
    public void Every_model_is_sealed_where_nothing_derives_from_it() =>
        Surface.Models.Where(type => !type.IsSealed).Should().BeEquivalentTo([typeof(CustomIndicator), typeof(AttributeTypeDefinition), typeof(Playbook), typeof(PlaybookTrigger)], "the first is what types of an instance's own derive from");
}
