namespace ThreatConnect.EndToEndTests.HardValues;

/// <summary>A test of the published values, which are no part of the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (SharedHardValueFile.Path is null)
        {
            Skip = "There is no folder shared/data with nasty.jsonl beside the repository: the published values are not tried.";
        }
    }
}
