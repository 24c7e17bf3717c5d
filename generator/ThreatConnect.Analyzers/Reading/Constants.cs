using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ThreatConnect.Analyzers.Reading;

// The values that the compiler knows.
internal static class Constants
{
    // The operations that the value comes from: itself, or each branch of a choice, without conversions around them.
    public static IEnumerable<IOperation> Sources(IOperation value) => Sources(value, throughCasts: true);

    // The operations that the value comes from, where a conversion that the program writes is one of them.
    public static IEnumerable<IOperation> ImplicitSources(IOperation value) => Sources(value, throughCasts: false);

    private static IEnumerable<IOperation> Sources(IOperation value, bool throughCasts)
    {
        IEnumerable<IOperation> Inner(IOperation inner) => Sources(inner, throughCasts);
        return value switch
        {
            { ConstantValue.HasValue: true } => [value],
            IConversionOperation conversion when throughCasts || conversion.IsImplicit => Inner(conversion.Operand),
            IParenthesizedOperation parentheses => Inner(parentheses.Operand),
            IConditionalOperation { WhenFalse: { } whenFalse } conditional => Inner(conditional.WhenTrue).Concat(Inner(whenFalse)),
            ICoalesceOperation coalesce => Inner(coalesce.Value).Concat(Inner(coalesce.WhenNull)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Inner(arm.Value)),
            _ => [value],
        };
    }

    // The whole text, or null where it is not known.
    public static string? Text(IOperation source) => source switch
    {
        { ConstantValue: { HasValue: true, Value: var constant } } => constant as string,
        IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } } =>
            string.Empty,
        _ => null,
    };

    // The known segments of a text that is concatenated or interpolated.
    public static IEnumerable<string> Segments(IOperation source) => source switch
    {
        { ConstantValue: { HasValue: true, Value: var constant } } => constant is string text ? [text] : [],
        IConversionOperation conversion => Segments(conversion.Operand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
            Segments(sum.LeftOperand).Concat(Segments(sum.RightOperand)),
        IInterpolatedStringOperation interpolated => interpolated.Parts.SelectMany(SegmentsOfPart),
        _ => [],
    };

    // The number, or null where it is not known or not a number.
    public static decimal? Number(IOperation source) => source.ConstantValue is { HasValue: true, Value: var constant }
        ? constant switch
        {
            char letter => letter,
            sbyte or byte or short or ushort or int or uint or long or ulong or decimal =>
                Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
            float single => Number(single),
            double number => Number(number),
            _ => null,
        }
        : null;

    // A number beyond the range of decimal is outside every range, and so are the ends of decimal.
    private static decimal? Number(double number) => double.IsNaN(number)
        ? null
        : number switch
        {
            >= (double)decimal.MaxValue => decimal.MaxValue,
            <= (double)decimal.MinValue => decimal.MinValue,
            _ => (decimal)number,
        };

    private static IEnumerable<string> SegmentsOfPart(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolatedStringTextOperation text => Segments(text.Text),
        IInterpolationOperation { FormatString: null } hole => Segments(hole.Expression),
        _ => [],
    };
}
