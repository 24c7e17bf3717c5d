namespace ThreatConnect.PackageTests;

// The environment of the programs that the tests run. MSBuild reads variables as properties.
internal static class Environments
{
    public static IReadOnlyDictionary<string, string> OfChildren { get; } = new Dictionary<string, string>
    {
        // No node of a build outlives it, since its folder is deleted afterwards; the compiler's server copies what it loads.
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        // English, whatever the machine speaks: the tests read it.
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        // One date for each commit, so that the same content is the same commit.
        ["GIT_AUTHOR_DATE"] = "2026-01-01T00:00:00Z",
        ["GIT_COMMITTER_DATE"] = "2026-01-01T00:00:00Z",
        // What the projects of users ask for, so that they need no path of this machine.
        ["TcFeed"] = Packing.PackedPackages.Feed,
        ["TcPackages"] = Path.Combine(Packing.PackedPackages.Folder, "packages"),
        ["TcFallback"] = BuildSettings.PackageFolder,
    };
}
