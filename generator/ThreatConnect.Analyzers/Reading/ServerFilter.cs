using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ThreatConnect.Analyzers.Reading;

// The filter that a list can have, and the conditions on its items that the filter can express.
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

    // The method that takes the filter.
    public string Method { get; }

    // The filter for a call that lists, or null where the API has none; the parameter is the item in a condition on the list.
    public static ServerFilter? Find(IInvocationOperation list, IParameterSymbol item)
    {
        var method = list.TargetMethod;
        var filter = (list.Instance?.Type).WithBases()
            .SelectMany(type => type.GetMembers(method.Name))
            .OfType<IMethodSymbol>()
            .SelectMany(static overload => overload.Parameters)
            .Select(static parameter => parameter.Type)
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(static type => type.MetadataName == "Func`2" && type.TypeArguments[1].MetadataName == "Filter`1");
        return filter is null ? null : new ServerFilter(method, filter.TypeArguments[0], item);
    }

    // The condition of the filter for a test or for a part of it, or null where the filter cannot express it.
    public string? ConditionFor(IOperation test) => test switch
    {
        IConversionOperation conversion => ConditionFor(conversion.Operand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both =>
            ConditionFor(both.LeftOperand) ?? ConditionFor(both.RightOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either =>
            ConditionFor(either.RightOperand) is null ? null : ConditionFor(either.LeftOperand),
        IBinaryOperation { OperatorKind: var kind, LeftOperand: var left, RightOperand: var right } =>
            Compare(left, kind, right) ?? Compare(right, Flip(kind), left),
        IIsPatternOperation { Pattern: IConstantPatternOperation pattern } match =>
            Compare(match.Value, BinaryOperatorKind.Equals, pattern.Value),
        IInvocationOperation { TargetMethod: { Name: "StartsWith", ContainingType.SpecialType: SpecialType.System_String } } call =>
            call.Instance is { } text && Field(text) is { } field && Offers(field, "StartsWith") ? $"f.{field.Name}.StartsWith(...)" : null,
        _ => null,
    };

    private string? Compare(IOperation left, BinaryOperatorKind kind, IOperation right) =>
        Operator(kind) is var (sign, method) && !IsNull(right) && Field(left) is { } field && Offers(field, method)
            ? $"f.{field.Name} {sign} ..."
            : null;

    private static (string Sign, string Method)? Operator(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Equals => ("==", "op_Equality"),
        BinaryOperatorKind.NotEquals => ("!=", "op_Inequality"),
        BinaryOperatorKind.LessThan => ("<", "op_LessThan"),
        BinaryOperatorKind.GreaterThan => (">", "op_GreaterThan"),
        _ => null,
    };

    private static BinaryOperatorKind Flip(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        _ => kind,
    };

    // An operator that the API lacks is declared all the same, as obsolete, to say so.
    private static bool Offers(IPropertySymbol field, string method) =>
        field.Type.GetMembers(method).Any(static member => !member.GetAttributes().Any(IsObsolete));

    private static bool IsObsolete(AttributeData attribute) => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute);

    private static bool IsNull(IOperation operation) =>
        Constants.Sources(operation).Any(static source => source.ConstantValue is { HasValue: true, Value: null });

    private IPropertySymbol? Field(IOperation operation) => operation switch
    {
        IConversionOperation conversion => Field(conversion.Operand),
        IPropertyReferenceOperation { Property.Name: "Value", Instance: { } nullable } when IsNullable(nullable.Type) => Field(nullable),
        IPropertyReferenceOperation { Property.Name: var name, Instance: IParameterReferenceOperation item } when IsItem(item) =>
            _filter.WithBases().SelectMany(type => type.GetMembers(name)).OfType<IPropertySymbol>().FirstOrDefault(),
        _ => null,
    };

    private static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private bool IsItem(IParameterReferenceOperation reference) => SymbolEqualityComparer.Default.Equals(reference.Parameter, _item);
}
