namespace ThreatConnect.Tests.Support;

// A test of real data. It is skipped where the data is not beside the repository.
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(params string[] files)
    {
        Files = files;
        if (files.FirstOrDefault(file => !File.Exists(Path.Combine(Repository.SharedData, file))) is { } missing)
        {
            Skip = $"There is no file shared/data/{missing} beside the repository.";
        }
    }

    public IReadOnlyList<string> Files { get; }
}
