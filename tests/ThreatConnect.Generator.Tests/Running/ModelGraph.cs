using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ThreatConnect.Generator.Tests.Running;

// Walks the object graph of a model. An object of Roslyn in it would keep whole compilations alive, and would not be equal to that of the
// next run.
internal static class ModelGraph
{
    private static readonly Assembly[] s_forbidden = [typeof(Compilation).Assembly, typeof(CSharpCompilation).Assembly];

    public static void AssertPlain(IEnumerable<object> models)
    {
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var model in models)
        {
            Visit(model, model.GetType().Name, visited);
        }
    }

    private static void Visit(object? value, string path, HashSet<object> visited)
    {
        if (value is null || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || value is string || !visited.Add(value))
        {
            return;
        }

        // The base types count too: a type that derives from one of Roslyn is one of Roslyn.
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            s_forbidden.Should().NotContain(type.Assembly, "{0} must not hold a {1}", path, type.Name);
            VisitFields(value, type, path, visited);
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Visit(item, path + "[]", visited);
            }
        }
    }

    private static void VisitFields(object value, Type type, string path, HashSet<object> visited)
    {
        const BindingFlags Declared =
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        foreach (var field in type.GetFields(Declared))
        {
            if (!field.FieldType.IsPointer)
            {
                Visit(field.GetValue(value), $"{path}.{field.Name}", visited);
            }
        }
    }
}
