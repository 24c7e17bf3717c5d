using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ThreatConnect.Analyzers.Reading;

// The filter that a list could have had, and which tests on its items it can say.
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

    // The filter of what is listed, or null where the API filters no such list.
    // list: the call that lists.
    // item: what stands for one item in a test of the list.
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

    // How the filter says the test or a part of it that it can take over, or null where there is none.
    public string? Say(IOperation test) => test switch
    {
        IConversionOperation conversion => Say(conversion.Operand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => Say(both.LeftOperand) ?? Say(both.RightOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => Say(either.LeftOperand) is { } left && Say(either.RightOperand) is not null ? left : null,
        IBinaryOperation { OperatorKind: var kind } comparison =>
            SayComparison(comparison.LeftOperand, kind, comparison.RightOperand) ?? SayComparison(comparison.RightOperand, Flip(kind), comparison.LeftOperand),
        IIsPatternOperation { Pattern: IConstantPatternOperation pattern } match => SayComparison(match.Value, BinaryOperatorKind.Equals, pattern.Value),
        IInvocationOperation { TargetMethod: { Name: "StartsWith", ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text } =>
            Field(text) is { } field && Offers(field, "StartsWith") ? $"f.{field.Name}.StartsWith(...)" : null,
        _ => null,
    };

    private string? SayComparison(IOperation left, BinaryOperatorKind kind, IOperation right) =>
        Operator(kind) is var (sign, method) && !IsNull(right) && Field(left) is { } field && Offers(field, method) ? $"f.{field.Name} {sign} ..." : null;

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
        field.Type.GetMembers(method).Any(static one => !one.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute)));

    private static bool IsNull(IOperation operation) => Constants.Sources(operation).Any(static source => source.ConstantValue is { HasValue: true, Value: null });

    private IPropertySymbol? Field(IOperation operation) => operation switch
    {
        IConversionOperation conversion => Field(conversion.Operand),
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable } => Field(nullable),
        IPropertyReferenceOperation { Instance: IParameterReferenceOperation one, Property: var member } when SymbolEqualityComparer.Default.Equals(one.Parameter, _item) =>
            _filter.WithBases().SelectMany(type => type.GetMembers(member.Name)).OfType<IPropertySymbol>().FirstOrDefault(),
        _ => null,
    };
}
