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
        var methods = Types[client].GetMethods().Where(IsCall).ToList();
        methods.Should().NotBeEmpty();

        foreach (var method in methods)
        {
            (await FluentActions.Awaiting(() => CallAsync(fake, method)).Should().ThrowAsync<InvalidOperationException>("{0} was not prepared", method))
                .WithMessage("A fake has no connection: override what the test calls.");
        }
    }

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

    // A list asks for nothing before it is walked.
    private static async Task CallAsync(object fake, MethodInfo method)
    {
        var arguments = method.GetParameters().Select(ArgumentFor).ToArray();
        switch (method.Invoke(fake, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null))
        {
            case Task task:
                await task;
                break;
            case { } list when list.GetType().GetMethod("CountAsync") is { } count:
                await (Task)count.Invoke(list, BindingFlags.DoNotWrapExceptions, binder: null, [CancellationToken.None], culture: null)!;
                break;
        }
    }

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
        var type when type == typeof(Stream) => Stream.Null,
        var type when type == typeof(IAsyncEnumerable<BatchItem>) => AsyncEnumerable.Empty<BatchItem>(),
        var type when type == typeof(IEnumerable<BatchItem>) => Array.Empty<BatchItem>(),
        var type when type == typeof(int) => 1,
        var type when type == typeof(Group) => new Group { Id = 1, Name = "x", Type = GroupType.Campaign },
        var type when type == typeof(Indicator) => new Indicator { Id = 1, Summary = "x", Type = IndicatorType.Mutex },
        var type when type == typeof(ItemHandle) => new FakeCampaign(),
        var type when type == typeof(string) && parameter.Name == "keyName" => "HKEY_USERS",
        var type when type == typeof(string) && parameter.Name == "valueType" => "REG_SZ",
        var type when type == typeof(string) => "x",
        var type when type.IsAssignableFrom(typeof(string[])) => new[] { "x" },
        var type when type.IsAssignableTo(typeof(Delegate)) => NoFilterOf(type),
        { IsValueType: true } type => Activator.CreateInstance(type),
        var type => RuntimeHelpers.GetUninitializedObject(type),
    };

    private static Delegate NoFilterOf(Type function)
    {
        var (fields, filter) = (function.GenericTypeArguments[0], function.GenericTypeArguments[1]);
        var none = RuntimeHelpers.GetUninitializedObject(typeof(AllOf<>).MakeGenericType(filter.GenericTypeArguments));
        return Expression.Lambda(function, Expression.Constant(none, filter), Expression.Parameter(fields)).Compile();
    }

    private sealed class FakeCampaign : CampaignHandle;
}
