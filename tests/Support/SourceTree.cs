namespace ThreatConnect.Tests.Support;

// Copies sources, without anything that a build has made of them.
public static class SourceTree
{
    private static readonly string[] s_buildFolders = ["bin", "obj", "node_modules"];

    // Copies the files of a folder, and some of its folders with all that is in them.
    public static void Copy(string source, string target, IEnumerable<string> folders)
    {
        CopyFiles(new DirectoryInfo(source), target);
        foreach (var folder in folders)
        {
            Copy(new DirectoryInfo(Path.Combine(source, folder)), Path.Combine(target, folder));
        }
    }

    // Copies a folder with all that is in it.
    public static void Copy(DirectoryInfo source, string target)
    {
        CopyFiles(source, target);
        foreach (var folder in source.EnumerateDirectories().Where(folder => !s_buildFolders.Contains(folder.Name)))
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
