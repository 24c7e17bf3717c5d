using System.Runtime.InteropServices;
using ThreatConnect.PackageTests.Packing;

namespace ThreatConnect.PackageTests.Native;

// What a native program is made with: a compiler that comes as a package, and a linker of the machine.
internal static class NativeToolchain
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <PublishAot>true</PublishAot>
            <RestoreFallbackFolders>$(TcFallback)</RestoreFallbackFolders>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
        </Project>
        """;

    private static readonly Lazy<string?> s_missing = new(FindMissing);

    // Why no native program can be made here; null when one can.
    public static string? Missing => s_missing.Value;

    private static string? FindMissing()
    {
        if (!HasLinker())
        {
            return "No native program can be linked: the C++ tools of this machine were not found.";
        }

        if (IsCompilerRestored())
        {
            return null;
        }

        // Tests are found without a task to await.
        var (exitCode, text) = Task.Run(RestoreAsync).GetAwaiter().GetResult();
        return exitCode == 0 ? null
            : text.Contains("ILCompiler", StringComparison.OrdinalIgnoreCase) ? "The AOT compiler cannot be restored as a package here."
            : throw new InvalidOperationException($"An empty project does not restore:\n{text}");
    }

    // Restoring takes seconds, and tests are found also where none of them is run.
    private static bool IsCompilerRestored() =>
        Directory.Exists(Path.Combine(BuildSettings.PackageFolder, $"runtime.{RuntimeInformation.RuntimeIdentifier}.microsoft.dotnet.ilcompiler"));

    private static bool HasLinker() => OperatingSystem.IsWindows()
        ? File.Exists(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft Visual Studio", "Installer", "vswhere.exe"))
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));

    private static async Task<(int ExitCode, string Text)> RestoreAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(PackedPackages.Folder, "native-restore")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "native.csproj"), Project);
        return await Processes.StartAsync("dotnet", folder, "restore", "--use-current-runtime");
    }
}
