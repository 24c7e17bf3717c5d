namespace ThreatConnect.Testing.Tests.Support;

/// <summary>A test of published data, which is no part of the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "There is no folder shared/data with groups.jsonl and indicators.jsonl beside the repository: published data is not loaded.";
        }
    }

    /// <summary>The folder, if it is there.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            var folder = Path.Combine(above.FullName, "shared", "data");
            if (File.Exists(Path.Combine(folder, "groups.jsonl")) && File.Exists(Path.Combine(folder, "indicators.jsonl")))
            {
                return folder;
            }
        }

        return null;
    }
}
