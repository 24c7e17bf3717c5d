namespace ThreatConnect.SpecTests.Building;

/// <summary>Copies sources, without anything that a build has made of them.</summary>
internal static class SourceTree
{
    private static readonly string[] s_made = ["bin", "obj", "node_modules"];

    /// <summary>Copies the files of a folder, and some of its folders with all that is in them.</summary>
    public static void Copy(string source, string target, IEnumerable<string> folders)
    {
        CopyFiles(new DirectoryInfo(source), target);
        foreach (var folder in folders)
        {
            Copy(new DirectoryInfo(Path.Combine(source, folder)), Path.Combine(target, folder));
        }
    }

    /// <summary>Copies a folder with all that is in it.</summary>
    public static void Copy(DirectoryInfo source, string target)
    {
        CopyFiles(source, target);
        foreach (var folder in source.EnumerateDirectories().Where(folder => !s_made.Contains(folder.Name)))
        {
            Copy(folder, Path.Combine(target, folder.Name));
        }
    }

    private static void CopyFiles(DirectoryInfo source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in source.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(target, file.Name));
        }
    }
}
