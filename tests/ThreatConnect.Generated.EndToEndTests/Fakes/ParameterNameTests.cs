using System.Reflection;

namespace ThreatConnect.EndToEndTests.Fakes;

// Every argument of every member of every client that is not valid: the error is about the parameter that has it.
public sealed class ParameterNameTests
{
    // A value of which no encoding is possible is one of the whole, which the values of a registry key are only parts of.
    private const string WithWholeValue = "RegistryKeyCollection.get_Item";

    private static readonly string[] s_texts = ["", "..", "\ud800", new('x', 300)];

    // Any text is the path of a file that could be written.
    private static readonly string[] s_paths = ["path", "folder"];

    [Fact]
    public async Task An_error_names_the_parameter_that_is_not_valid()
    {
        await using var client = new ThreatConnectClient(
            new Uri("https://localhost/api"), new ApiTokenCredential("token-of-a-test"), new() { MaxRetries = 0, PrimaryHandler = new NoServer() });
        var errors = new List<ArgumentError>();
        foreach (var target in ClientsFrom(client, client.InOwner("a"), client.InOwners("a", "b")))
        {
            foreach (var method in MethodsOf(target))
            {
                errors.AddRange(await ErrorsOfAsync(target, method));
            }
        }

        errors.Should().HaveCountGreaterThan(1000);
        errors.Where(error => !error.IsAboutParameter).Select(error => error.ToString()).Distinct().Should().BeEmpty();
    }

    // What the properties, indexers and methods of clients lead to without a request, each type once.
    private static IEnumerable<object> ClientsFrom(params object[] roots)
    {
        var clients = new Queue<object>(roots);
        var types = roots.Select(root => root.GetType()).ToHashSet();
        while (clients.TryDequeue(out var client))
        {
            yield return client;
            var further = client.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).Select(property => property.GetMethod!)
                .Concat(MethodsOf(client));
            foreach (var next in further.Select(method => LeadsTo(client, method)).OfType<object>().Where(next => types.Add(next.GetType())))
            {
                clients.Enqueue(next);
            }
        }
    }

    private static object? LeadsTo(object client, MethodInfo method)
    {
        var isClient = method.ReturnType is { IsClass: true, Namespace: "ThreatConnect" } && !typeof(Delegate).IsAssignableFrom(method.ReturnType);
        try
        {
            return isClient ? Invoke(client, method, ArgumentsOf(method)) : null;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // The arguments are not those of a type that is known at run time only.
            return null;
        }
    }

    private static IEnumerable<MethodInfo> MethodsOf(object client) => client.GetType().GetMethods().Where(method =>
        method is { IsStatic: false, IsGenericMethodDefinition: false, Name: not nameof(Equals) }
        && method.DeclaringType!.Assembly == typeof(ThreatConnectClient).Assembly
        && method.GetParameters().Length > 0);

    private static object?[] ArgumentsOf(MethodInfo method) => [.. method.GetParameters().Select(ValidArguments.For)];

    private static async Task<IReadOnlyList<ArgumentError>> ErrorsOfAsync(object client, MethodInfo method)
    {
        var errors = new List<ArgumentError>();
        foreach (var parameter in method.GetParameters())
        {
            foreach (var invalid in InvalidFor(parameter))
            {
                var arguments = ArgumentsOf(method);
                arguments[parameter.Position] = invalid;
                if (await ErrorOfAsync(client, method, arguments) is { } error)
                {
                    errors.Add(new(method, parameter, error));
                }
            }
        }

        return errors;
    }

    private static IEnumerable<object?> InvalidFor(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => s_paths.Contains(parameter.Name) ? [null, ""] : s_texts.Prepend(null),
        var type when type == typeof(CancellationToken) || type.IsEnum => [],
        var type when type == typeof(int) => [-1, 0],
        var type when type.IsAssignableFrom(typeof(string[])) && type != typeof(object) => [null, new[] { "" }, new[] { ".." }, new string?[] { "a", null }],
        { IsGenericType: true } type when type.GetGenericTypeDefinition() == typeof(IEnumerable<>) => [null, Array.CreateInstance(type.GenericTypeArguments[0], 1)],
        { IsValueType: true } type => [Activator.CreateInstance(type)],
        _ => [null],
    };

    // A list asks for nothing before it is enumerated. There is no server, which is another error.
    private static async Task<ArgumentException?> ErrorOfAsync(object client, MethodInfo method, object?[] arguments)
    {
        try
        {
            switch (Invoke(client, method, arguments))
            {
                case Task task:
                    await task;
                    break;
                case { } list when list.GetType().GetMethod("CountAsync") is { } count:
                    await (Task)Invoke(list, count, [CancellationToken.None])!;
                    break;
                default:
                    break;
            }
        }
        catch (ArgumentException error)
        {
            return error;
        }
        catch (Exception exception) when (exception is ThreatConnectException or NotSupportedException or IOException)
        {
            // The argument is valid.
            return null;
        }

        return null;
    }

    private static object? Invoke(object client, MethodInfo method, object?[] arguments) =>
        method.Invoke(client, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);

    private sealed record ArgumentError(MethodInfo Method, ParameterInfo Parameter, ArgumentException Error)
    {
        // An error without a name is about several parameters, or about several members of a request.
        public bool IsAboutParameter =>
            Error.ParamName is null || Method.GetParameters().Any(parameter => parameter.Name == Error.ParamName)
            || (Name == WithWholeValue && Error.ParamName == "value");

        private string Name => $"{Method.DeclaringType!.Name}.{Method.Name}";

        public override string ToString() => $"{Name}({Parameter.Name}): {Error.ParamName}";
    }

    private sealed class NoServer : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException("There is no server.");
    }
}
