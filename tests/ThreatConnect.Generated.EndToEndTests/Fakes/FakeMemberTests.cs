using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ThreatConnect.EndToEndTests.Fakes;

// Every client that a test can derive a fake from: what it did not prepare says so, and is no accident of an empty field.
public sealed class FakeMemberTests
{
    private static readonly Type[] s_closed =
    [
        typeof(ReadOnlyAssociations<Victim, VictimId>),
        typeof(Associations<Adversary, AdversaryId>),
        typeof(ResourceList<Campaign, CampaignFilter>),
        typeof(AttachableList<Tag, TagFilter>),
        typeof(AssetCollection<VictimWebSiteAsset, VictimWebSiteAssetCreate, VictimWebSiteAssetUpdate, VictimAssetId>),
        typeof(AssetHandle<AdversaryUrlAsset, AdversaryUrlAssetUpdate, AdversaryAssetId>),
        typeof(GroupHandle<Campaign, CampaignUpdate>),
        typeof(IndicatorHandle<Url, UrlUpdate>),
    ];

    private static readonly string[] s_texts =
        ["x", "192.0.2.1", "192.0.2.0/24", "example.com", "http://example.com", "ASN1", "a@example.com", @"HKEY_USERS\x", new('A', 32)];

    public static TheoryData<string> Clients => [.. Types.Keys];

    private static Dictionary<string, Type> Types { get; } = typeof(ThreatConnectClient).Assembly.GetExportedTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false } && type.Namespace == "ThreatConnect")
        .Concat(s_closed)
        .Where(type => type.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [])?.IsFamily == true)
        .ToDictionary(type => type.ToString());

    [Fact]
    public void There_are_clients_to_test() => Types.Keys.Should().Contain(
        ["ThreatConnect.TaskHandle", "ThreatConnect.VictimHandle", "ThreatConnect.SecurityLabelHandle", "ThreatConnect.AttributeHandle", "ThreatConnect.Attributes", "ThreatConnect.AdversaryAssets", "ThreatConnect.VictimAssetAssociations", "ThreatConnect.Types"]);

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task An_unprepared_call_of_a_fake_says_so(string client)
    {
        var fake = Activator.CreateInstance(Types[client], nonPublic: true)!;
        var methods = CallsOf(Types[client]);
        methods.Should().NotBeEmpty();

        await CheckAsync(fake, methods);
    }

    // A call leads to another client, or it says at once that it was not prepared; then each request of the other client says so.
    private static async Task CheckAsync(object client, IReadOnlyList<MethodInfo> calls)
    {
        foreach (var call in calls)
        {
            if (await LeadsToAsync(client, call) is { } next && next.GetType() != client.GetType())
            {
                var further = CallsOf(next.GetType());
                var requests = further.Where(IsRequest).ToList();
                further.Should().NotBeEmpty();
                await CheckAsync(next, requests.Count > 0 ? requests : further);
            }
        }
    }

    private static async Task<object?> LeadsToAsync(object client, MethodInfo call)
    {
        if (!IsRequest(call))
        {
            return Invoke(client, call);
        }

        (await FluentActions.Awaiting(() => CallAsync(client, call)).Should().ThrowAsync<InvalidOperationException>("{0} of {1} was not prepared", call, client.GetType()))
            .WithMessage("A fake has no connection: override what the test calls.");
        return null;
    }

    private static List<MethodInfo> CallsOf(Type client) => [.. client.GetMethods().Where(IsCall)];

    private static bool IsRequest(MethodInfo call) => typeof(Task).IsAssignableFrom(call.ReturnType) || IsList(call.ReturnType);

    private static bool IsList(Type type) => ItemOf(type) is not null;

    private static Type? ItemOf(Type type) => type.GetInterfaces().Append(type)
        .FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))?.GenericTypeArguments[0];

    // What a fake is called (an id, a name, a summary) is no call.
    private static bool IsCall(MethodInfo method) =>
        method is { IsVirtual: true, IsFinal: false, IsGenericMethodDefinition: false }
        && method.DeclaringType != typeof(object)
        && method.Name != nameof(IAsyncDisposable.DisposeAsync)
        && method.ReturnType is { IsValueType: false }
        && method.ReturnType != typeof(string)
        && !method.GetParameters().Any(IsReadyFilter);

    // Such a list differs from the one that takes a function in its argument alone.
    private static bool IsReadyFilter(ParameterInfo parameter) =>
        parameter.ParameterType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Filter<>);

    // A list asks for nothing before it is enumerated.
    private static async Task CallAsync(object client, MethodInfo call)
    {
        switch (Invoke(client, call))
        {
            case Task task:
                await task;
                break;
            case { } list when list.GetType().GetMethod("CountAsync") is { } count:
                await (Task)count.Invoke(list, BindingFlags.DoNotWrapExceptions, binder: null, [CancellationToken.None], culture: null)!;
                break;
            case { } items:
                await (Task)typeof(FakeMemberTests).GetMethod(nameof(EnumerateAsync), BindingFlags.NonPublic | BindingFlags.Static)!
                    .MakeGenericMethod(ItemOf(call.ReturnType)!).Invoke(obj: null, [items])!;
                break;
        }
    }

    private static async Task EnumerateAsync<T>(IAsyncEnumerable<T> items)
    {
        await foreach (var _ in items)
        {
        }
    }

    private static object? Invoke(object client, MethodInfo call) =>
        call.Invoke(client, BindingFlags.DoNotWrapExceptions, binder: null, [.. call.GetParameters().Select(ArgumentFor)], culture: null);

    private static object? ArgumentFor(ParameterInfo parameter) => parameter.ParameterType switch
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
        var type when type == typeof(string) && parameter.Name == "path" => typeof(FakeMemberTests).Assembly.Location,
        var type when type == typeof(string) => "x",
        var type when type.IsAssignableFrom(typeof(string[])) => new[] { "x" },
        { IsGenericType: true } type when type.GetGenericTypeDefinition() == typeof(IEnumerable<>) => ArrayOf(type.GenericTypeArguments[0]),
        var type when type.IsAssignableTo(typeof(Delegate)) => FilterOf(type),
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
                    { Name: "keyName" or "valueType" } => ArgumentFor(parameter),
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
        var term = Activator.CreateInstance(typeof(Term<>).MakeGenericType(filter.GenericTypeArguments), "name", '=', "x");
        return Expression.Lambda(function, Expression.Constant(term, filter), Expression.Parameter(fields)).Compile();
    }

    private sealed class FakeCampaign : CampaignHandle;
}
