using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ThreatConnect.Analyzers.Reading;

/// <summary>The filter that a list could have had, and which tests on its items it can say.</summary>
internal sealed class ServerFilter
{
    private readonly ITypeSymbol _filter;
    private readonly IParameterSymbol _item;

    private ServerFilter(IMethodSymbol list, ITypeSymbol filter, IParameterSymbol item)
    {
        Method = list.Name;
        _filter = filter;
        _item = item;
    }

    /// <summary>The method that takes the filter.</summary>
    public string Method { get; }

    /// <summary>The filter of what is listed, or null where the API filters no such list.</summary>
    /// <param name="list">The call that lists.</param>
    /// <param name="item">What stands for one item in a test of the list.</param>
    public static ServerFilter? Find(IInvocationOperation list, IParameterSymbol item)
    {
        var method = list.TargetMethod;
        var filter = (list.Instance?.Type).WithBases()
            .SelectMany(type => type.GetMembers(method.Name))
            .OfType<IMethodSymbol>()
            .SelectMany(static overload => overload.Parameters)
            .Select(static parameter => parameter.Type)
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(static type => type is { MetadataName: "Func`2" } && type.TypeArguments[1].OriginalDefinition.MetadataName == "Filter`1");
        return filter is null ? null : new ServerFilter(method, filter.TypeArguments[0], item);
    }

    /// <summary>How the filter says the test or a part of it that it can take over, or null where there is none.</summary>
    public string? Say(IOperation test) => test switch
    {
        IConversionOperation conversion => Say(conversion.Operand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => Say(both.LeftOperand) ?? Say(both.RightOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => Say(either.LeftOperand) is { } left && Say(either.RightOperand) is not null ? left : null,
        IBinaryOperation comparison => SayComparison(comparison),
        IInvocationOperation { TargetMethod: { Name: "StartsWith", ContainingType.SpecialType: SpecialType.System_String } } start when start.Instance is { } text =>
            Field(text) is { } field && field.Type.GetMembers("StartsWith").Length > 0 ? $"f.{field.Name}.StartsWith(...)" : null,
        _ => null,
    };

    private string? SayComparison(IBinaryOperation comparison)
    {
        var (sign, flipped, method) = comparison.OperatorKind switch
        {
            BinaryOperatorKind.Equals => ("==", "==", "op_Equality"),
            BinaryOperatorKind.NotEquals => ("!=", "!=", "op_Inequality"),
            BinaryOperatorKind.LessThan => ("<", ">", "op_LessThan"),
            BinaryOperatorKind.GreaterThan => (">", "<", "op_GreaterThan"),
            _ => (null, null, null),
        };
        if (sign is null || IsNull(comparison.LeftOperand) || IsNull(comparison.RightOperand))
        {
            return null;
        }

        return Field(comparison.LeftOperand) is { } left
            ? Offers(left, method!) ? $"f.{left.Name} {sign} ..." : null
            : Field(comparison.RightOperand) is { } right && Offers(right, Flip(method!)) ? $"f.{right.Name} {flipped} ..." : null;
    }

    private static string Flip(string method) => method switch
    {
        "op_LessThan" => "op_GreaterThan",
        "op_GreaterThan" => "op_LessThan",
        _ => method,
    };

    // An operator that the API lacks is declared all the same, as obsolete, to say so.
    private static bool Offers(IPropertySymbol field, string method) =>
        field.Type.GetMembers(method).Any(static one => !one.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute)));

    private static bool IsNull(IOperation operation) => Constants.Sources(operation).Any(static source => source.ConstantValue is { HasValue: true, Value: null });

    private IPropertySymbol? Field(IOperation operation) => operation switch
    {
        IConversionOperation conversion => Field(conversion.Operand),
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable } => Field(nullable),
        IPropertyReferenceOperation { Instance: IParameterReferenceOperation { Parameter: var parameter }, Property: var member } when SymbolEqualityComparer.Default.Equals(parameter, _item) =>
            _filter.WithBases().SelectMany(type => type.GetMembers(member.Name)).OfType<IPropertySymbol>().FirstOrDefault(),
        _ => null,
    };
}
