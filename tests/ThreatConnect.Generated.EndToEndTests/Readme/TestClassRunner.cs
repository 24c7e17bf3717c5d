using System.Reflection;

namespace ThreatConnect.EndToEndTests.Readme;

// Runs classes of tests as xunit would: a new object for each test, and all of it awaited.
internal static class TestClassRunner
{
    // Returns how many tests there are.
    public static async Task<int> RunAsync(Assembly assembly)
    {
        var tests = assembly.GetTypes().SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null)).ToList();
        tests.Should().NotBeEmpty();
        foreach (var test in tests)
        {
            await RunAsync(test);
        }

        return tests.Count;
    }

    private static async Task RunAsync(MethodInfo test)
    {
        var instance = Activator.CreateInstance(test.DeclaringType!);
        if (instance is IAsyncLifetime started)
        {
            await started.InitializeAsync();
        }

        await (test.Invoke(instance, []) as Task ?? Task.CompletedTask).WaitAsync(TimeSpan.FromMinutes(1));
        if (instance is IAsyncLifetime lifetime)
        {
            await lifetime.DisposeAsync();
        }

        (instance as IDisposable)?.Dispose();
    }
}
