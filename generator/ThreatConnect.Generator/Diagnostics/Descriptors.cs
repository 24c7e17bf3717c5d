using Microsoft.CodeAnalysis;

namespace ThreatConnect.Generator.Diagnostics;

// The ids of the rules. Published ids never change their meaning.
internal static class DiagnosticIds
{
    public const string BrokenJson = "TCG001";
    public const string UnknownContent = "TCG002";
    public const string Unreadable = "TCG003";
    public const string SecondDocument = "TCG004";
    public const string MissingMember = "TCG010";
    public const string WrongType = "TCG011";
    public const string UnknownMember = "TCG012";
    public const string UnknownWord = "TCG013";
    public const string InvalidName = "TCG014";
    public const string Duplicate = "TCG015";
    public const string UnknownSchema = "TCG016";
    public const string UnknownOperators = "TCG017";
    public const string UnusableFormat = "TCG018";
    public const string SameInCSharp = "TCG019";
    public const string PartOfList = "TCG020";
    public const string InvalidNamespace = "TCG021";
    public const string NotDerivable = "TCG022";
    public const string NotUtf8 = "TCG023";
}

// The rules. In each message {0} is the JSON pointer of the value, except in those about a whole file or project.
internal static class Descriptors
{
    private const string Category = "ThreatConnect";

    // The pages in docs/diagnostics of the repository; a test holds that each rule has one.
    private const string Pages = "https://github.com/threatconnect-generated/ThreatConnect.Generated/blob/main/docs/diagnostics/";

    public static readonly DiagnosticDescriptor BrokenJson = new(
        DiagnosticIds.BrokenJson,
        "The file is not valid JSON",
        "The file is not valid JSON: {0}; correct it or save it again",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.BrokenJson + ".md");

    public static readonly DiagnosticDescriptor UnknownContent = new(
        DiagnosticIds.UnknownContent,
        "The content of the file is not known",
        "{0}: the file is neither an OpenAPI document (with a member 'openapi') nor a response of GET /v2/types/indicatorTypes, "
        + "attributeTypes or associationTypes (with a list 'indicatorType', 'attributeType' or 'associationType'); "
        + "save it again or remove it from the project",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.UnknownContent + ".md");

    public static readonly DiagnosticDescriptor Unreadable = new(
        DiagnosticIds.Unreadable,
        "The file cannot be read",
        "The file cannot be read; check that it exists and is a text file",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.Unreadable + ".md");

    public static readonly DiagnosticDescriptor SecondDocument = new(
        DiagnosticIds.SecondDocument,
        "The project has two API documents",
        "This API document is ignored, because the project already has '{0}'; remove one of the two",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.SecondDocument + ".md");

    public static readonly DiagnosticDescriptor MissingMember = new(
        DiagnosticIds.MissingMember,
        "A member is missing",
        "{0}: the member '{1}' is missing or empty; add it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.MissingMember + ".md");

    public static readonly DiagnosticDescriptor WrongType = new(
        DiagnosticIds.WrongType,
        "A value has the wrong type",
        "{0}: the value is {1}, but {2} is expected; correct the value",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.WrongType + ".md");

    public static readonly DiagnosticDescriptor UnknownMember = new(
        DiagnosticIds.UnknownMember,
        "A member is not known",
        "{0}: the member '{1}' is not known here; write one of {2}, or remove it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.UnknownMember + ".md");

    public static readonly DiagnosticDescriptor UnknownWord = new(
        DiagnosticIds.UnknownWord,
        "A value is not one of those that are allowed",
        "{0}: '{1}' is not allowed here; write one of {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.UnknownWord + ".md");

    public static readonly DiagnosticDescriptor InvalidName = new(
        DiagnosticIds.InvalidName,
        "A name is not valid in C#",
        "{0}: '{1}' is not a valid name for a {2}; {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.InvalidName + ".md");

    public static readonly DiagnosticDescriptor Duplicate = new(
        DiagnosticIds.Duplicate,
        "A name is used twice",
        "{0}: the {1} '{2}' is in use already; write another one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.Duplicate + ".md");

    public static readonly DiagnosticDescriptor UnknownSchema = new(
        DiagnosticIds.UnknownSchema,
        "A schema does not exist",
        "{0}: the schema '{1}' does not exist under #/components/schemas; add the schema or {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.UnknownSchema + ".md");

    public static readonly DiagnosticDescriptor UnknownOperators = new(
        DiagnosticIds.UnknownOperators,
        "A filter cannot have these operators",
        "{0}: a filter of kind {1} cannot have the operators [{2}]; write one of {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.UnknownOperators + ".md");

    public static readonly DiagnosticDescriptor UnusableFormat = new(
        DiagnosticIds.UnusableFormat,
        "A format cannot be used",
        "{0}: the format '{1}' cannot be used; {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.UnusableFormat + ".md");

    public static readonly DiagnosticDescriptor SameInCSharp = new(
        DiagnosticIds.SameInCSharp,
        "Two names are the same in C#",
        "{0}: '{1}' is {2} in C#, because '{3}' is {4} already; suppress this warning when the program uses the right one",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.SameInCSharp + ".md");

    public static readonly DiagnosticDescriptor PartOfList = new(
        DiagnosticIds.PartOfList,
        "The file has only a part of the list",
        "{0}: '{1}' has {2} of {3} items; save all pages, as Types.SaveAsync of the library does",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.PartOfList + ".md");

    public static readonly DiagnosticDescriptor InvalidNamespace = new(
        DiagnosticIds.InvalidNamespace,
        "The namespace is not valid",
        "The property ThreatConnectNamespace of the project is '{0}', which is not a valid namespace; "
        + "write identifiers with dots between them, such as Acme.Intelligence",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.InvalidNamespace + ".md");

    public static readonly DiagnosticDescriptor NotDerivable = new(
        DiagnosticIds.NotDerivable,
        "A member cannot be derived",
        "{0}: the member '{1}' is missing and cannot be derived from '{2}', which is not words of letters and digits; add the member",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.NotDerivable + ".md");

    public static readonly DiagnosticDescriptor NotUtf8 = new(
        DiagnosticIds.NotUtf8,
        "The file is not valid UTF-8",
        "The file is not valid UTF-8: a character here is lost or depends on the machine; save the file again as UTF-8",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.NotUtf8 + ".md");

    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId = new[]
    {
        BrokenJson, UnknownContent, Unreadable, SecondDocument, MissingMember, WrongType, UnknownMember, UnknownWord,
        InvalidName, Duplicate, UnknownSchema, UnknownOperators, UnusableFormat, SameInCSharp, PartOfList,
        InvalidNamespace, NotDerivable, NotUtf8,
    }.ToDictionary(descriptor => descriptor.Id);

    public static DiagnosticDescriptor Find(string id) => s_byId[id];
}
