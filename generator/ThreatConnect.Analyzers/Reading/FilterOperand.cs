using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Reading;

// A value of a program, and how it is written as the type that a field of a filter takes.
internal sealed class FilterOperand(string text, bool isPrimary, ITypeSymbol? type, Optional<object?> constant)
{
    private string Primary => isPrimary ? text : $"({text})";

    private bool IsText => type?.SpecialType == SpecialType.System_String;

    // The expression, or null where no conversion is known.
    public string? As(ITypeSymbol target)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            var value = new FilterOperand($"{Primary}.Value", isPrimary: true, nullable.TypeArguments[0], default);
            return value.As(target) ?? value.Primary;
        }

        return (target.Name, target.SpecialType) switch
        {
            _ when SymbolEqualityComparer.Default.Equals(type, target) => text,
            ("DateOnly", _) => AsDate(),
            (_, SpecialType.System_Boolean) => AsBoolean(),
            (_, SpecialType.System_String) => AsText(),
            ("FilterNumber", _) => AsNumber(isWhole: false),
            (_, SpecialType.System_Int64) => AsNumber(isWhole: true),
            _ => null,
        };
    }

    private string? AsDate() => (type?.Name, constant.HasValue ? constant.Value : null) switch
    {
        ("DateTime", _) => $"DateOnly.FromDateTime({text})",
        ("DateTimeOffset", _) => $"DateOnly.FromDateTime({Primary}.UtcDateTime)",
        (_, string date) when DateTime.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var day) =>
            $"new DateOnly({day.Year}, {day.Month}, {day.Day})",
        _ => IsText ? $"DateOnly.Parse({text}, CultureInfo.InvariantCulture)" : null,
    };

    private string? AsBoolean() => constant is { HasValue: true, Value: string word } && bool.TryParse(word, out var flag)
        ? flag ? "true" : "false"
        : IsText ? $"bool.Parse({text})" : null;

    private string? AsNumber(bool isWhole) => constant is { HasValue: true, Value: string digits }
        && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : IsText ? $"{(isWhole ? "long" : "decimal")}.Parse({text}, CultureInfo.InvariantCulture)"
            : isWhole && type?.SpecialType is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal
                ? $"(long){Primary}"
                : null;

    private string AsText() => constant is { HasValue: true, Value: IFormattable or char }
        ? $"\"{Convert.ToString(constant.Value, CultureInfo.InvariantCulture)}\""
        : $"{Primary}.ToString()";
}
