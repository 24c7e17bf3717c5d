using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ThreatConnect.EndToEndTests.Fakes;

// Arguments that a member of a client accepts, by the type and the name of its parameter.
internal static class ValidArguments
{
    private static readonly string[] s_texts =
        ["x", "192.0.2.1", "192.0.2.0/24", "example.com", "http://example.com", "ASN1", "a@example.com", @"HKEY_USERS\x", new('A', 32)];

    public static object? For(ParameterInfo parameter) => parameter.ParameterType switch
    {
        _ when parameter.HasDefaultValue => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null,
        var type when type == typeof(GroupType?) => GroupType.Campaign,
        var type when type == typeof(IndicatorType?) => IndicatorType.Host,
        var type when type == typeof(CustomAssociation) => CustomAssociation.UrlHost,
        var type when type == typeof(FileAction) => FileAction.Drop,
        var type when type == typeof(IndicatorTypeDefinition) => new IndicatorTypeDefinition { Name = "x", ApiBranch = "x" },
        var type when type == typeof(AttributeType) => new AttributeType("x"),
        var type when type == typeof(CustomMetricId) => new CustomMetricId(1),
        var type when type == typeof(PlaybookId) => new PlaybookId(1),
        var type when type == typeof(IndicatorValue) => new IndicatorValue(IndicatorType.Host, "example.com"),
        // None: a cursor belongs to an owner.
        var type when type == typeof(IndicatorCursor) => null,
        var type when type == typeof(Stream) => Stream.Null,
        var type when type == typeof(IAsyncEnumerable<BatchItem>) => AsyncEnumerable.Empty<BatchItem>(),
        var type when type == typeof(IEnumerable<BatchItem>) => Array.Empty<BatchItem>(),
        var type when type == typeof(int) => 1,
        var type when type == typeof(Group) => new Group { Id = 1, Name = "x", Type = GroupType.Campaign },
        var type when type == typeof(Indicator) => new Indicator { Id = 1, Summary = "x", Type = IndicatorType.Mutex },
        var type when type == typeof(ItemHandle) => new FakeCampaign(),
        var type when type == typeof(string) && parameter.Name == "keyName" => "HKEY_USERS",
        var type when type == typeof(string) && parameter.Name == "valueType" => "REG_SZ",
        // A file that exists.
        var type when type == typeof(string) && parameter.Name == "path" => typeof(ValidArguments).Assembly.Location,
        // A folder that cannot be made, so that nothing is written.
        var type when type == typeof(string) && parameter.Name == "folder" => Path.Combine(typeof(ValidArguments).Assembly.Location, "x"),
        var type when type == typeof(string) => "x",
        var type when type.IsAssignableFrom(typeof(string[])) => new[] { "x" },
        { IsGenericType: true } type when type.GetGenericTypeDefinition() == typeof(IEnumerable<>) => ArrayOf(type.GenericTypeArguments[0]),
        var type when type.IsAssignableTo(typeof(Delegate)) => FilterOf(type),
        { IsGenericType: true } type when type.GetGenericTypeDefinition() == typeof(Filter<>) => TermOf(type),
        var type when type == typeof(ThreatConnectRequest) => new ThreatConnectRequest(HttpMethod.Get, "v2"),
        { IsValueType: true } type => ValueOf(type),
        var type when type == typeof(IGroup) => new Group { Id = 1, Name = "x", Type = GroupType.Campaign },
        var type when type == typeof(IIndicator) => new Indicator { Id = 1, Summary = "a.example", Type = IndicatorType.Host },
        var type => ObjectOf(type),
    };

    private static Array ArrayOf(Type type)
    {
        var array = Array.CreateInstance(type, 1);
        array.SetValue(type.IsValueType ? ValueOf(type) : ObjectOf(type), 0);
        return array;
    }

    // An id, a word or the value of an indicator.
    private static object ValueOf(Type type)
    {
        var constructors = type.GetConstructors().Where(constructor => constructor.GetParameters().All(parameter => parameter.ParameterType == typeof(string) || parameter.ParameterType == typeof(long)));
        foreach (var (constructor, text) in constructors.SelectMany(_ => s_texts, (constructor, text) => (constructor, text)))
        {
            try
            {
                return constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter switch
                {
                    _ when parameter.ParameterType == typeof(long) => 1L,
                    { Name: "keyName" or "valueType" } => For(parameter),
                    _ => text,
                })]);
            }
            catch (TargetInvocationException exception) when (exception.InnerException is ArgumentException)
            {
                // A value of another type.
            }
        }

        return Activator.CreateInstance(type)!;
    }

    // What a request holds: of an update something has to be set.
    private static object ObjectOf(Type type)
    {
        if (type.GetConstructor([]) is null)
        {
            return RuntimeHelpers.GetUninitializedObject(type);
        }

        var value = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null))
        {
            foreach (var candidate in CandidatesFor(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType))
            {
                try
                {
                    property.SetValue(value, candidate);
                    break;
                }
                catch (TargetInvocationException exception) when (exception.InnerException is ArgumentException)
                {
                    // A property that takes values of another form.
                }
            }
        }

        (value as CustomIndicatorCreate)?.Values.Add("hostName", "x");
        return value;
    }

    private static object[] CandidatesFor(Type type) => type switch
    {
        _ when type == typeof(string) => s_texts,
        _ when type == typeof(bool) => [true],
        _ when type == typeof(int) || type == typeof(decimal) => [Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture)],
        _ => [],
    };

    private static Delegate FilterOf(Type function)
    {
        var (fields, filter) = (function.GenericTypeArguments[0], function.GenericTypeArguments[1]);
        return Expression.Lambda(function, Expression.Constant(TermOf(filter), filter), Expression.Parameter(fields)).Compile();
    }

    private static object TermOf(Type filter) =>
        Activator.CreateInstance(typeof(Term<>).MakeGenericType(filter.GenericTypeArguments), "name", '=', "x")!;

    private sealed class FakeCampaign : CampaignHandle;
}
