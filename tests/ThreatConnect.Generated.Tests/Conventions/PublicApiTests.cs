using System.Reflection;

namespace ThreatConnect.Tests.Conventions;

public sealed class PublicApiTests
{
    private static readonly Assembly s_library = typeof(ThreatConnectClient).Assembly;

    [Fact]
    public void The_public_api_is_what_its_file_says()
    {
        var file = Path.Combine(Repository.Root, "src", "ThreatConnect.Generated", "PublicAPI.txt");
        var actual = PublicApi.Describe(s_library);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, actual);
        }

        actual.Should().Be(File.ReadAllText(file).ReplaceLineEndings("\n"), "a change of the public API is meant, and then the file is written anew by UPDATE_GOLDEN=1");
    }

    [Fact]
    public void Every_asynchronous_member_takes_a_cancellation_token_last()
    {
        var methods = s_library.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal) && method.Name != nameof(IAsyncDisposable.DisposeAsync))
            .ToList();

        methods.Should().HaveCountGreaterThan(35);
        methods.Where(method => method.GetParameters().LastOrDefault()?.ParameterType != typeof(CancellationToken)).Should().BeEmpty();
    }

    [Fact]
    public void Every_client_can_be_replaced_in_a_test()
    {
        var clients = s_library.GetExportedTypes().Where(type =>
            type is { IsClass: true, IsAbstract: false, IsSealed: false, Namespace: "ThreatConnect" } &&
            !typeof(Exception).IsAssignableFrom(type) &&
            type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Any(method => method.Name.EndsWith("Async", StringComparison.Ordinal))).ToList();

        clients.Should().HaveCountGreaterThan(20);
        clients.Where(type => type.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, []) is not { IsFamily: true })
            .Should().BeEmpty("each has a protected constructor without parameters");
        clients.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)).Where(method => !method.IsVirtual || method.IsFinal)
            .Should().BeEmpty("each public member can be overridden");
    }

    [Fact]
    public void Nothing_public_shows_an_internal_folder()
    {
        var namespaces = s_library.GetExportedTypes().Select(type => type.Namespace).Distinct();

        namespaces.Should().BeSubsetOf(["ThreatConnect", "ThreatConnect.Runtime", "ThreatConnect.Serialization"]);
    }

    [Fact]
    public void The_library_needs_nothing_but_dotnet_and_polly() =>
        s_library.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Should().BeEquivalentTo("Polly.Core");
}
