namespace ThreatConnect.Resources;

// The parts that lists of some resources can include; those of groups and indicators are flags of Include.
internal static class Includes
{
    private static readonly string[] s_additional = ["additional"];
    private static readonly string[] s_validationRule = ["validationRule"];

    public static string[]? Additional(bool isIncluded) => isIncluded ? s_additional : null;

    public static string[]? ValidationRule(bool isIncluded) => isIncluded ? s_validationRule : null;
}
