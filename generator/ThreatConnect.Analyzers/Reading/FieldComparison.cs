using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ThreatConnect.Analyzers.Reading;

// A comparison of a field of a filter that the compiler rejects, as f.FirstSeen > DateTime.UtcNow.
internal sealed class FieldComparison
{
    private readonly INamedTypeSymbol _type;
    private readonly ExpressionSyntax _value;
    private readonly ITypeSymbol? _valueType;
    private readonly Optional<object?> _constant;
    private readonly string _operator;

    private FieldComparison(ExpressionSyntax field, INamedTypeSymbol type, string @operator, ExpressionSyntax value, SemanticModel model)
    {
        Field = field;
        _type = type;
        _operator = @operator;
        _value = value;
        _valueType = model.GetTypeInfo(value).Type;
        _constant = model.GetConstantValue(value);
    }

    public ExpressionSyntax Field { get; }

    // What the field is compared with. Fields of texts have no type argument for that.
    private ITypeSymbol Takes => _type.TypeArguments.Length > 1
        ? _type.TypeArguments[1]
        : _type.GetMembers("StartsWith").OfType<IMethodSymbol>().First().Parameters[0].Type;

    private IReadOnlyList<string> Operators =>
    [
        .. _type.GetMembers().OfType<IMethodSymbol>()
            .Where(static method => method.MethodKind == MethodKind.UserDefinedOperator)
            .Where(static method => !method.GetAttributes().Any(static one => one.AttributeClass?.Name == nameof(ObsoleteAttribute)))
            .Select(static method => SyntaxFacts.GetText(SyntaxFacts.GetOperatorKind(method.Name))),
    ];

    // The operator that was written, if the field has it, or the one closest to it.
    private string Operator => Operators is var all && all.Contains(_operator) ? _operator
        : all.Contains(_operator.Substring(0, 1)) ? _operator.Substring(0, 1)
        : all.Contains("==") ? "==" : ">";

    // The comparison, or null for any other expression and for a comparison that has an operator.
    public static FieldComparison? Find(BinaryExpressionSyntax node, SemanticModel model, Library library)
    {
        if (model.GetSymbolInfo(node).Symbol is not null)
        {
            return null;
        }

        var (left, right) = (model.GetTypeInfo(node.Left).Type, model.GetTypeInfo(node.Right).Type);
        var sign = node.OperatorToken.Text;
        return library.IsField(left) ? new(node.Left, (INamedTypeSymbol)left!, sign, node.Right, model)
            : library.IsField(right) ? new(node.Right, (INamedTypeSymbol)right!, Flip(sign), node.Left, model)
            : null;
    }

    // What does not fit, and what to write; null where the compiler has reported the value itself.
    public (string Reason, string Remedy)? Explain(Library library)
    {
        if (_valueType is IErrorTypeSymbol)
        {
            return null;
        }

        var takes = $"takes {string.Join(" and ", Operators)} with a {NameOf(Takes)}";
        if (_constant is { HasValue: true, Value: null })
        {
            return ($"{takes}, and the API cannot ask for a missing value", $"write {Field} {Operator} a value");
        }

        if (library.IsField(_valueType))
        {
            return ($"{takes}, not with another field", $"write {Field} {Operator} a value of this program");
        }

        var value = new FilterOperand(_value.ToString(), IsPrimary(_value), _valueType, _constant).As(Takes);
        return ($"{takes}, not {_operator} with a {NameOf(_valueType)}", $"write {Condition(value ?? $"a {NameOf(Takes)}")}");
    }

    // The condition that comes closest to the one that was written: a field that is not compared for equality lies between two values.
    private string Condition(string value) => _operator is "==" or "!=" && Operator == ">"
        ? Takes.Name == "DateOnly" ? $"{Field} > {value} & {Field} < {value}.AddDays(1)" : $"{Field} > or < {value}"
        : $"{Field} {Operator} {value}";

    private static bool IsPrimary(ExpressionSyntax expression) => expression is
        IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
        or ParenthesizedExpressionSyntax or LiteralExpressionSyntax;

    private static string NameOf(ITypeSymbol? type) => type switch
    {
        null => "value without a type",
        { Name: "FilterNumber" } => "number",
        _ => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
    };

    private static string Flip(string sign) => sign switch
    {
        "<" => ">",
        ">" => "<",
        "<=" => ">=",
        ">=" => "<=",
        _ => sign,
    };
}
