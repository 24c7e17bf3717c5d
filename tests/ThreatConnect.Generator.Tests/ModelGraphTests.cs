using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

/// <summary>Shows that the guard against Roslyn's objects in models would trip.</summary>
public sealed class ModelGraphTests
{
    public static TheoryData<object> ObjectsOfRoslyn => new(
        CSharpSyntaxTree.ParseText("class C;"),
        CSharpSyntaxTree.ParseText("class C;").GetRoot(),
        CSharpCompilation.Create("C").Assembly,
        Location.None,
        new InMemoryText("a.json", ""),
        Descriptors.BrokenJson);

    [Theory]
    [MemberData(nameof(ObjectsOfRoslyn))]
    public void An_object_of_Roslyn_is_found_at_any_depth(object roslyn)
    {
        object[] models = [new Holder([new KeyValuePair<string, object>("inner", new Lazy<object>(roslyn))])];

        // Lazy holds its value in a field, so this also shows that private fields are walked.
        var check = () => ModelGraph.AssertPlain(models);

        check.Should().Throw<Xunit.Sdk.XunitException>().WithMessage("*must not hold a*");
    }

    [Fact]
    public void A_model_of_texts_and_numbers_passes()
    {
        object[] models =
        [
            new LocationInfo("a.json", 1, 2, 3, 4), new EquatableArray<string>(["a"]), new KnownTypeModel("a", "b", "entity", "c", AnyKey: false),
        ];

        var check = () => ModelGraph.AssertPlain(models);

        check.Should().NotThrow();
    }

    private sealed record Holder(List<KeyValuePair<string, object>> Items);
}
