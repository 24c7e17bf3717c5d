using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ThreatConnect.Generator.Tests.Running;

/// <summary>
/// Walks all that a model holds. An object of Roslyn in it would keep whole compilations alive, and would never equal
/// that of the next run.
/// </summary>
internal static class ModelGraph
{
    private static readonly Assembly[] Forbidden = [typeof(Compilation).Assembly, typeof(CSharpCompilation).Assembly];

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

        // The assembly of each base type counts: what derives from a type of Roslyn is one.
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            Forbidden.Should().NotContain(type.Assembly, "{0} must not hold a {1}", path, type.Name);
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
        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        {
            if (!field.FieldType.IsPointer)
            {
                Visit(field.GetValue(value), $"{path}.{field.Name}", visited);
            }
        }
    }
}
