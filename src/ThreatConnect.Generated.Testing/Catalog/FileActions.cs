namespace ThreatConnect.Testing.Catalog;

// The second table of evidence.md §6.6.
internal static class FileActions
{
    public static ImmutableArray<FileAction> All { get; } =
    [
        new("File Archive", "archive", "File"),
        new("File Drop", "drop", "File"),
        new("File Traffic", "traffic", "Address", "Host", "URL"),
        new("File Mutex", "mutex", "Mutex"),
        new("File Registry Key", "registryKey", "Registry Key"),
        new("File User Agent", "userAgent", "User Agent"),
        new("File DNS Query", "dnsQuery", "Host"),
    ];

    // The name of an association after it moved from one file to another. Other names than those of file actions stay.
    public static string Moved(string name, long fromId, long toId) =>
        All.FirstOrDefault(action => action.LinkOf(fromId) == name)?.LinkOf(toId) ?? name;

    public static FileAction? ByBranch(string branch) => All.FirstOrDefault(action => action.Branch == branch);
}

// An action of a file, and the names of the types of its targets.
internal sealed record FileAction(string Name, string Branch, params ImmutableArray<string> Targets)
{
    // Associations have no direction, so the name of the association says which file acts.
    public string LinkOf(long fileId) => string.Create(CultureInfo.InvariantCulture, $"{Branch} of {fileId}");

    public bool Links(IndicatorType target) => Targets.Contains(target.Name);
}
