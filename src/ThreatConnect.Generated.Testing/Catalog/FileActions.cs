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

    // The name of an association when what one file did is what another one does; other names stay.
    public static string Moved(string name, long fromId, long toId) => All.FirstOrDefault(action => action.LinkOf(fromId) == name)?.LinkOf(toId) ?? name;

    public static FileAction? ByBranch(string branch) => All.FirstOrDefault(action => action.Branch == branch);
}

// Something that a file does, and the types of what it does it to.
internal sealed record FileAction(string Name, string Branch, params ImmutableArray<string> Targets)
{
    // Associations have no direction, but a file that is dropped drops nothing: the name says who acts.
    public string LinkOf(long fileId) => string.Create(CultureInfo.InvariantCulture, $"{Branch} of {fileId}");

    public bool Links(IndicatorType target) => Targets.Contains(target.Name);
}
