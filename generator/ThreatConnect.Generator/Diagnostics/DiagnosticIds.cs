namespace ThreatConnect.Generator.Diagnostics;

// The ids of the rules. Published ids never change their meaning.
internal static class DiagnosticIds
{
    public const string BrokenJson = "TCG001";
    public const string UnknownContent = "TCG002";
    public const string Unreadable = "TCG003";
    public const string SecondDocument = "TCG004";
    public const string MissingMember = "TCG010";
    public const string WrongKind = "TCG011";
    public const string UnknownMember = "TCG012";
    public const string UnknownWord = "TCG013";
    public const string NoIdentifier = "TCG014";
    public const string Duplicate = "TCG015";
    public const string UnknownSchema = "TCG016";
    public const string UnknownOperators = "TCG017";
    public const string UnusableFormat = "TCG018";
    public const string SameInCSharp = "TCG019";
    public const string PartOfList = "TCG020";
    public const string NoNamespace = "TCG021";
    public const string NotDerivable = "TCG022";
}
