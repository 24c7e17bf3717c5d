using System.Reflection;

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
        call.Invoke(client, BindingFlags.DoNotWrapExceptions, binder: null, [.. call.GetParameters().Select(ValidArguments.For)], culture: null);
}
