using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ThreatConnect.Analyzers.Reading;

// Recognizes numbers of types that are smaller than long, which the compiler converts to long by itself.
internal static class SmallNumbers
{
    // The name of the type of a value that is not a constant, or null where it is another type.
    public static string? TypeOf(IOperation source) => source switch
    {
        // A letter is never meant as a number.
        IConversionOperation { ConstantValue.HasValue: true } conversion => TypeOf(conversion.Operand),
        { ConstantValue.HasValue: true, Type.SpecialType: not SpecialType.System_Char } => null,
        _ => NameOf(source.Type),
    };

    // The name of a type of numbers that the compiler converts to long.
    public static string? NameOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: var number } =>
            NameOf(number[0]) is { } name ? name + "?" : null,
        {
            SpecialType: SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
                or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_IntPtr or SpecialType.System_Char,
        } => type.ToDisplayString(),
        _ => null,
    };
}
