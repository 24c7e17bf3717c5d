using System.Reflection;
using System.Runtime.CompilerServices;
using ThreatConnect.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Tests.Conventions;

/// <summary>The public surface of the package, by what its types are for.</summary>
internal static class Surface
{
    // What carries data or is made by its user; none of it sends anything by itself.
    private static readonly Type[] s_data =
        [typeof(Exception), typeof(ThreatConnectCredential), typeof(Pageable<>), typeof(Filter<>), typeof(ListOptions), typeof(Response), typeof(BatchItem), typeof(BatchReference)];

    public static Assembly Library { get; } = typeof(ThreatConnectClient).Assembly;

    public static IReadOnlyList<Type> Types { get; } = Library.GetExportedTypes();

    /// <summary>What responses contain.</summary>
    public static IReadOnlyList<Type> ResponseModels { get; } =
        [.. Types.Where(type => IsModel(type) && !typeof(IRequestBody).IsAssignableFrom(type))];

    /// <summary>What requests and responses contain.</summary>
    public static IReadOnlyList<Type> Models { get; } = [.. ResponseModels, .. Types.Where(type => type.IsClass && typeof(IRequestBody).IsAssignableFrom(type))];

    /// <summary>What a program calls, and a test of that program replaces.</summary>
    public static IReadOnlyList<Type> Clients { get; } =
    [
        .. Types.Where(type => type is { IsClass: true, IsSealed: false, Namespace: "ThreatConnect" } && !Models.Contains(type) && !s_data.Any(data => IsA(type, data)) && !type.Name.Split('`')[0].EndsWith("Filter", StringComparison.Ordinal)),
    ];

    /// <summary>Members that someone else can see, and that a person wrote.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(PublicApi.Declared).Where(member => member switch
    {
        MethodInfo method => PublicApi.IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && !method.IsDefined(typeof(CompilerGeneratedAttribute)),
        ConstructorInfo constructor => PublicApi.IsVisible(constructor) && !constructor.IsDefined(typeof(CompilerGeneratedAttribute)),
        PropertyInfo property => property.GetMethod is { } get && PublicApi.IsVisible(get),
        FieldInfo field => field is { IsPublic: true, IsSpecialName: false },
        _ => false,
    });

    private static bool IsModel(Type type) => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IModel<>));

    private static bool IsA(Type? type, Type data) => type is not null && (type == data || (type.IsGenericType && type.GetGenericTypeDefinition() == data) || IsA(type.BaseType, data));
}
