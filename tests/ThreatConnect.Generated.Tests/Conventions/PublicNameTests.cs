using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ThreatConnect.Tests.Conventions;

/// <summary>No name of ours may break a user's file: with one using added, every name of .NET's default usings still means what it meant.</summary>
public sealed class PublicNameTests
{
    private static readonly HashSet<string> s_namespaces =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    [Fact]
    public void No_public_name_is_one_that_dotnet_imports_by_default()
    {
        var taken = DefaultNames();
        taken.Should().Contain(["Task", "File", "Attribute", "EventId", "HostBuilder", "Timer"], "otherwise the test could not fail");

        var ours = typeof(ThreatConnectClient).Assembly.GetExportedTypes().Where(type => type.Namespace == "ThreatConnect").Select(type => type.Name.Split('`')[0]);

        ours.Where(taken.Contains).Should().BeEmpty();
    }

    // The definitions are read from the files: types are not loaded, and those that only point elsewhere do not count twice.
    private static HashSet<string> DefaultNames()
    {
        var folders = new[] { typeof(object), typeof(Microsoft.AspNetCore.Builder.WebApplication) }.Select(type => Path.GetDirectoryName(type.Assembly.Location)!);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in folders.SelectMany(folder => Directory.GetFiles(folder, "*.dll")))
        {
            using var stream = File.OpenRead(file);
            using var image = new PEReader(stream);
            if (!image.HasMetadata)
            {
                continue;
            }

            var metadata = image.GetMetadataReader();
            names.UnionWith(metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
                .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public && s_namespaces.Contains(metadata.GetString(type.Namespace)))
                .Select(type => metadata.GetString(type.Name).Split('`')[0]));
        }

        return names;
    }
}
