using System.Collections;
using System.Reflection;

namespace ThreatConnect.Tests.Conventions;

public sealed class CollectionTests
{
    private static readonly List<PropertyInfo> s_properties = [.. Surface.Types.SelectMany(Surface.MembersOf).OfType<PropertyInfo>()];

    [Fact]
    public void Every_collection_is_read_only()
    {
        var collections = s_properties.Where(property => property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType)).ToList();

        collections.Should().HaveCountGreaterThan(100);
        collections.Where(property => !IsReadOnly(property.PropertyType)).Select(Show).Should().BeEquivalentTo(
            ["AttributeTypeDefinition.Values", "CustomIndicator.Values", "CustomIndicatorCreate.Values", "Playbook.Values", "PlaybookTrigger.Values"],
            "members whose names only an instance knows are filled by the JSON reader, which takes no other type, or by the caller");
    }

    [Fact]
    public void No_property_is_a_dictionary_of_anything() =>
        s_properties.Where(property => property.PropertyType is { IsGenericType: true } type && type.GetGenericArguments() is [var key, var value] && key == typeof(string) && value == typeof(object))
            .Select(Show).Should().BeEmpty();

    [Fact]
    public void No_property_is_of_any_type_at_all() =>
        s_properties.Where(property => property.PropertyType == typeof(object) || property.PropertyType.FullName?.StartsWith("System.Text.Json.Nodes", StringComparison.Ordinal) == true)
            .Select(Show).Should().BeEmpty();

    private static bool IsReadOnly(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(IReadOnlyList<>) || open == typeof(IReadOnlyDictionary<,>));

    private static string Show(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";
}
