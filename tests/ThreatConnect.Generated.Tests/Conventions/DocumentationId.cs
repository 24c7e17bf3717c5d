using System.Reflection;

namespace ThreatConnect.Tests.Conventions;

/// <summary>What the compiler calls a member in the file of its documentation.</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => $"T:{Name(type)}",
        ConstructorInfo constructor => $"M:{Name(constructor.DeclaringType!)}.#ctor{Parameters(constructor.GetParameters())}",
        MethodInfo method => $"M:{Name(method.DeclaringType!)}.{method.Name}{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "")}{Parameters(method.GetParameters())}{(method.Name is "op_Implicit" or "op_Explicit" ? $"~{Reference(method.ReturnType)}" : "")}",
        PropertyInfo property => $"P:{Name(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        FieldInfo field => $"F:{Name(field.DeclaringType!)}.{field.Name}",
        _ => throw new ArgumentException($"{member} has no documentation.", nameof(member)),
    };

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Reference(parameter.ParameterType)))})";

    private static string Name(Type type) => type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : $"{type.Namespace}.{type.Name}";

    private static string Reference(Type type)
    {
        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (type.IsArray)
        {
            return Reference(type.GetElementType()!) + "[]";
        }

        if (type.IsByRef)
        {
            return Reference(type.GetElementType()!) + "@";
        }

        return type.IsGenericType ? $"{Name(type).Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Reference))}}}" : Name(type);
    }
}
