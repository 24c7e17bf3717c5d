using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ThreatConnect.Json;
using ThreatConnect.Tests.Conventions;
using ThreatConnect.Values;

namespace ThreatConnect.Tests.Json;

// Describes the models to System.Text.Json by their members, as if they had no converter of their own.
internal sealed class MemberResolver : IJsonTypeInfoResolver
{
    private static readonly HashSet<Type> s_models = [.. Surface.Models];

    private static readonly NullabilityInfoContext s_nullability = new();

    private readonly DefaultJsonTypeInfoResolver _others = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        s_models.Contains(type) ? Describe(type, options) : _others.GetTypeInfo(type, options);

    private static JsonTypeInfo Describe(Type type, JsonSerializerOptions options)
    {
        var info = JsonTypeInfo.CreateJsonTypeInfo(type, options);
        info.CreateObject = () => Activator.CreateInstance(type)!;
        var names = (MemberNames)type.GetField("s_members", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.Name is not "AdditionalData" and not "Values").ToList();
        if (properties.Count != names.Count)
        {
            throw new InvalidOperationException($"{type.Name} has {properties.Count} properties and {names.Count} members.");
        }

        foreach (var (index, property) in properties.Index())
        {
            info.Properties.Add(Describe(info, property, names.TextOf(index)));
        }

        if (Remainder(info, type) is { } remainder)
        {
            remainder.IsExtensionData = true;
            info.Properties.Add(remainder);
        }

        return info;
    }

    private static JsonPropertyInfo Describe(JsonTypeInfo info, PropertyInfo property, string name)
    {
        var described = info.CreateJsonPropertyInfo(property.PropertyType, name);
        var isResponse = !typeof(IRequestBody).IsAssignableFrom(property.DeclaringType);
        described.Get = property.GetValue;
        described.Set = property.SetValue;
        if (isResponse && property.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var converter = typeof(LenientListConverter<>).MakeGenericType(list.GetGenericArguments());
            described.CustomConverter = (JsonConverter)Activator.CreateInstance(converter)!;
        }
        else
        {
            // Of a response, what is never absent is never null.
            var isNeeded = NullabilityOf(property) == NullabilityState.NotNull;
            described.IsRequired = isResponse && isNeeded;
            if (!property.PropertyType.IsValueType)
            {
                described.IsSetNullable = !isNeeded;
            }
        }

        return described;
    }

    // The context is not safe for threads.
    private static NullabilityState NullabilityOf(PropertyInfo property)
    {
        lock (s_nullability)
        {
            return s_nullability.Create(property).WriteState;
        }
    }

    // The members that have no property.
    private static JsonPropertyInfo? Remainder(JsonTypeInfo info, Type type)
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        if (type.GetProperty("AdditionalMembers", all) is { } members)
        {
            return Remainder(info, members, members.GetValue);
        }

        return type.GetProperty("Values", all) is not { } values ? null
            : values.PropertyType == typeof(IDictionary<string, JsonElement>) ? Remainder(info, values, values.GetValue)
            : Remainder(info, values, request => ToElements((IDictionary<string, string>)values.GetValue(request)!));
    }

    private static JsonPropertyInfo Remainder(JsonTypeInfo info, PropertyInfo property, Func<object, object?> get)
    {
        var type = property.PropertyType == typeof(IDictionary<string, string>) ? typeof(IDictionary<string, JsonElement>) : property.PropertyType;
        var described = info.CreateJsonPropertyInfo(type, property.Name);
        described.Get = get;
        described.Set = property.SetMethod is null ? null : property.SetValue;
        return described;
    }

    private static Dictionary<string, JsonElement> ToElements(IDictionary<string, string> values) => values.ToDictionary(
        static member => WellFormed.Check(member.Key),
        static member => JsonSerializer.SerializeToElement(JsonValue.Create(WellFormed.Check(member.Value))),
        StringComparer.Ordinal);
}
