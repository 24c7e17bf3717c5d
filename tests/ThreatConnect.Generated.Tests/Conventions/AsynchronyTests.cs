using System.Reflection;
using System.Runtime.CompilerServices;

namespace ThreatConnect.Tests.Conventions;

public sealed class AsynchronyTests
{
    // Called by the transport, never by a program; and what .NET's own interfaces fix.
    private static readonly string[] s_exempt = [nameof(ThreatConnectCredential.AuthorizeAsync), nameof(IAsyncDisposable.DisposeAsync)];

    private static readonly List<MethodInfo> s_methods =
    [
        .. Surface.Types
            .SelectMany(type => type.GetMethods(PublicApi.Declared))
            .Where(method => PublicApi.IsVisible(method) && (IsAwaited(method.ReturnType) || method.Name.EndsWith("Async", StringComparison.Ordinal)) && !s_exempt.Contains(method.Name)),
    ];

    [Fact]
    public void Every_asynchronous_method_takes_a_token_last_that_can_be_left_out()
    {
        s_methods.Should().HaveCountGreaterThan(60);
        s_methods.Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal) || method.Name == nameof(Pageable<>.AsPages)).Where(method => !TakesAnyNumber(method)).Where(method => method.GetParameters() is not [.., { IsOptional: true, HasDefaultValue: true } token] || token.ParameterType != typeof(CancellationToken) || token.Name != "cancellationToken")
            .Select(Show).Should().BeEmpty();
    }

    [Fact]
    public void A_method_that_takes_any_number_of_arguments_has_an_overload_with_a_token()
    {
        var methods = s_methods.Where(TakesAnyNumber).ToList();

        methods.Should().HaveCountGreaterThan(1);
        methods.Where(method => !s_methods.Any(other => other.DeclaringType == method.DeclaringType && other.Name == method.Name && other.ReturnType == method.ReturnType
                && other.GetParameters() is [var items, var token] && items.ParameterType == method.GetParameters()[^1].ParameterType && token.ParameterType == typeof(CancellationToken)))
            .Select(Show).Should().BeEmpty();
    }

    [Fact]
    public void Every_asynchronous_method_says_so_in_its_name_and_no_other_does()
    {
        s_methods.Where(method => IsAwaited(method.ReturnType) && !method.Name.EndsWith("Async", StringComparison.Ordinal)).Select(Show)
            .Should().BeEquivalentTo(["Pageable`1.AsPages", "Pageable`1.Take", "Pageable.FromItems", "Pageable.FromPages"], "they ask for nothing by themselves");
        s_methods.Where(method => !IsAwaited(method.ReturnType)).Select(Show).Should().BeEmpty();
    }

    [Fact]
    public void No_method_runs_where_nobody_awaits_it() =>
        Surface.Library.GetTypes()
            .SelectMany(type => type.GetMethods(PublicApi.Declared))
            .Where(method => method.IsDefined(typeof(AsyncStateMachineAttribute)) && method.ReturnType == typeof(void))
            .Select(Show).Should().BeEmpty();

    private static bool IsAwaited(Type type) =>
        type == typeof(Task) || type == typeof(ValueTask) || type == typeof(IndicatorChanges)
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(Task<>) || open == typeof(ValueTask<>) || open == typeof(IAsyncEnumerable<>) || (open == typeof(Pageable<>) && type.DeclaringType is null)));

    private static bool TakesAnyNumber(MethodInfo method) =>
        method.GetParameters() is [.., var last] && (last.IsDefined(typeof(ParamArrayAttribute)) || last.IsDefined(typeof(ParamCollectionAttribute)));

    private static string Show(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
