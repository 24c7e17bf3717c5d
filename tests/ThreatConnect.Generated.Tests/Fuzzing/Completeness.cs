using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace ThreatConnect.Tests.Fuzzing;

/// <summary>Whether what was read holds what its types promise: a member that cannot be null by its type is not null.</summary>
internal static class Completeness
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(PropertyInfo Property, bool IsPromised)>> s_members = new();

    /// <summary>The member that breaks the promise; null when none does.</summary>
    public static string? MissingIn(object? value) => value switch
    {
        null or string => null,
        long count => count < 0 ? "a count that can be" : null,
        IEnumerable items => items.Cast<object?>().Select((item, index) => item is null ? $"[{index}]" : MissingIn(item)).FirstOrDefault(found => found is not null),
        _ when value.GetType() is { IsClass: true, Namespace: "ThreatConnect" } type => s_members.GetOrAdd(type, MembersOf)
            .Select(member => (member.Property.Name, member.IsPromised, Value: member.Property.GetValue(value)))
            .Select(member => member.Value is null ? (member.IsPromised ? member.Name : null) : MissingIn(member.Value) is { } inner ? $"{member.Name}.{inner}" : null)
            .FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static List<(PropertyInfo Property, bool IsPromised)> MembersOf(Type type)
    {
        var nullability = new NullabilityInfoContext();
        return [.. type.GetProperties()
            .Where(property => !property.PropertyType.IsValueType)
            .Select(property => (property, nullability.Create(property).ReadState == NullabilityState.NotNull))];
    }
}
