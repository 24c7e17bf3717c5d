namespace ThreatConnect.Quickstart.Tests;

/// <summary>A test of the real data, which is no part of the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (RepositoryFolder.SharedData is null)
        {
            Skip = "There is no folder shared/data with groups.jsonl beside the repository.";
        }
    }
}
