using System.Collections;
using System.Reflection;
using System.Text.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Tests.Conventions;

/// <summary>Makes objects with every member set, of values that the members take.</summary>
internal static class SampleValues
{
    private static readonly string[] s_texts =
        ["a text", "192.0.2.1", "192.0.2.0/24", "example.com", "a@example.com", "http://example.com", "ASN1", @"HKEY_USERS\x", "REG_SZ", new('A', 32), new('A', 40), new('A', 64), "E6EA3C"];

    public static object Of(Type type)
    {
        var value = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            Set(value, property);
        }

        return value;
    }

    private static void Set(object target, PropertyInfo property)
    {
        if (property.SetMethod is null)
        {
            if (property.GetValue(target) is IDictionary<string, string> values)
            {
                values["A Label"] = "a text";
            }

            return;
        }

        foreach (var candidate in CandidatesFor(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType))
        {
            try
            {
                property.SetValue(target, candidate);
                return;
            }
            catch (TargetInvocationException exception) when (exception.InnerException is ArgumentException)
            {
                // A member of a request checks its value; the next candidate is of another kind.
                continue;
            }
        }

        throw new InvalidOperationException($"No value is known for {target.GetType().Name}.{property.Name}.");
    }

    private static object[] CandidatesFor(Type type)
    {
        if (type == typeof(string))
        {
            return s_texts;
        }

        if (type == typeof(DateTimeOffset))
        {
            return [new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.Zero)];
        }

        if (type == typeof(JsonElement))
        {
            return [JsonDocument.Parse("\"a text\"").RootElement];
        }

        if (type == typeof(IDictionary<string, JsonElement>) || type == typeof(IReadOnlyDictionary<string, JsonElement>))
        {
            return [new Dictionary<string, JsonElement>(StringComparer.Ordinal) { ["A Label"] = JsonDocument.Parse("\"a text\"").RootElement }];
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return [ListOf(type.GetGenericArguments()[0])];
        }

        if (type.IsValueType && type.Namespace == "ThreatConnect")
        {
            return [WordOrId(type)];
        }

        return type.IsPrimitive || type == typeof(decimal) ? [Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture)] : [Of(type)];
    }

    private static IList ListOf(Type item)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        list.Add(CandidatesFor(item)[0]);
        return list;
    }

    private static object WordOrId(Type type) => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>))
        ? Activator.CreateInstance(type, 1L)!
        : Activator.CreateInstance(type, "a word")!;
}
