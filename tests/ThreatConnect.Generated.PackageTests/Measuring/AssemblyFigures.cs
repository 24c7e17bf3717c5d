using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ThreatConnect.PackageTests.Measuring;

// How large a library is, and how much of it its users see.
// Bytes: The size of the file.
// PublicTypes: The types that others can name.
// PublicMembers: Their constructors, methods, properties, events and fields, less accessors, that others can use or override.
internal sealed record AssemblyFigures(long Bytes, int PublicTypes, int PublicMembers)
{
    public static AssemblyFigures Measure(string file)
    {
        using var stream = File.OpenRead(file);
        using var executable = new PEReader(stream);
        var reader = executable.GetMetadataReader();
        var types = reader.TypeDefinitions.Select(reader.GetTypeDefinition).Where(type => IsVisible(reader, type)).ToList();
        return new AssemblyFigures(stream.Length, types.Count, types.Sum(type => CountMembers(reader, type)));
    }

    private static bool IsVisible(MetadataReader reader, TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(reader, reader.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };

    // A property has the members of its accessors, of which it counts one.
    private static int CountMembers(MetadataReader reader, TypeDefinition type)
    {
        var accessors = type.GetProperties().Select(handle => reader.GetPropertyDefinition(handle).GetAccessors())
            .Select(pair => new[] { pair.Getter, pair.Setter }.Where(handle => !handle.IsNil).ToArray())
            .Concat(type.GetEvents().Select(handle => reader.GetEventDefinition(handle).GetAccessors()).Select(pair => new[] { pair.Adder, pair.Remover }))
            .ToList();
        var methods = type.GetMethods().Where(handle => !accessors.Any(pair => pair.Contains(handle)));
        var fields = type.GetFields().Select(reader.GetFieldDefinition).Count(field => (field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem);
        return fields + methods.Count(IsUsable) + accessors.Count(pair => pair.Any(IsUsable));

        bool IsUsable(MethodDefinitionHandle handle) =>
            (reader.GetMethodDefinition(handle).Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;
    }
}
