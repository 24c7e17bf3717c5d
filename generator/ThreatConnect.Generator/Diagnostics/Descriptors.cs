using Microsoft.CodeAnalysis;

namespace ThreatConnect.Generator.Diagnostics;

// The rules. In each message {0} is the JSON pointer of the value, but for those about a whole file or project.
internal static class Descriptors
{
    private const string Category = "ThreatConnect";

    public static readonly DiagnosticDescriptor BrokenJson = new(
        DiagnosticIds.BrokenJson, "The file is no JSON", "The file is no JSON: {0}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor UnknownContent = new(
        DiagnosticIds.UnknownContent, "The file is of no known kind",
        "{0}: a .threatconnect.json file is an OpenAPI document (with a member 'openapi') or an answer of GET /v2/types/indicatorTypes, attributeTypes or associationTypes (with a list 'indicatorType', 'attributeType' or 'associationType'); this is neither",
        Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor Unreadable = new(
        DiagnosticIds.Unreadable, "The file cannot be read", "The file cannot be read; see that it exists and is text", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor SecondDocument = new(
        DiagnosticIds.SecondDocument, "There are two API documents",
        "This API document is ignored, because '{0}' is one already; keep one of the two", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor MissingMember = new(
        DiagnosticIds.MissingMember, "A member is missing", "{0}: the member '{1}' is missing or empty; add it", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor WrongKind = new(
        DiagnosticIds.WrongKind, "A value is of the wrong kind", "{0}: {1} is found where {2} must stand", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor UnknownMember = new(
        DiagnosticIds.UnknownMember, "A member is unknown", "{0}: nothing reads the member '{1}'; known here are {2}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor UnknownWord = new(
        DiagnosticIds.UnknownWord, "A word is unknown", "{0}: '{1}' is unknown; write one of {2}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor NoIdentifier = new(
        DiagnosticIds.NoIdentifier, "A name cannot be a C# name", "{0}: '{1}' is no name for a {2}; {3}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor Duplicate = new(
        DiagnosticIds.Duplicate, "A name is taken", "{0}: the {1} '{2}' is taken already; give it another", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor UnknownSchema = new(
        DiagnosticIds.UnknownSchema, "A schema does not exist", "{0}: '{1}' names no schema under #/components/schemas; add the schema or {2}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor UnknownOperators = new(
        DiagnosticIds.UnknownOperators, "No field has these operators",
        "{0}: no field of kind {1} has the operators [{2}]; the sets that exist are {3}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor UnusableFormat = new(
        DiagnosticIds.UnusableFormat, "A format cannot be used", "{0}: the format '{1}' cannot be used; {2}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor SameInCSharp = new(
        DiagnosticIds.SameInCSharp, "Two names are one in C#",
        "{0}: '{1}' is {2} in C#, because '{3}' is {4} already; suppress this once the program means the right one", Category, DiagnosticSeverity.Warning, true);

    public static readonly DiagnosticDescriptor PartOfList = new(
        DiagnosticIds.PartOfList, "The file is a part of the list",
        "{0}: '{1}' has {2} of {3} items; save all pages, as Types.SaveAsync of the library does", Category, DiagnosticSeverity.Warning, true);

    public static readonly DiagnosticDescriptor NoNamespace = new(
        DiagnosticIds.NoNamespace, "The namespace cannot be used",
        "The property ThreatConnectNamespace of the project is '{0}', which is no namespace; write identifiers with dots between them, such as Acme.Intelligence", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor NotDerivable = new(
        DiagnosticIds.NotDerivable, "A member cannot be derived",
        "{0}: the member '{1}' is missing and cannot be derived from '{2}', which is not words of letters and digits; add the member", Category, DiagnosticSeverity.Error, true);

    private static readonly Dictionary<string, DiagnosticDescriptor> All = new[]
    {
        BrokenJson, UnknownContent, Unreadable, SecondDocument, MissingMember, WrongKind, UnknownMember,
        UnknownWord, NoIdentifier, Duplicate, UnknownSchema, UnknownOperators, UnusableFormat, SameInCSharp, PartOfList, NoNamespace, NotDerivable,
    }.ToDictionary(descriptor => descriptor.Id);

    public static DiagnosticDescriptor Find(string id) => All[id];
}
