using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Diagnostics;

// The ids of the rules. Published ids never change their meaning.
internal static class DiagnosticIds
{
    public const string TagName = "TCA001";
    public const string Range = "TCA002";
    public const string Comma = "TCA003";
    public const string Unused = "TCA004";
    public const string Empty = "TCA005";
    public const string LocalFilter = "TCA006";
    public const string Id = "TCA007";
    public const string SameTypes = "TCA008";
    public const string IdSource = "TCA009";
    public const string Walk = "TCA010";
    public const string UnusedScope = "TCA011";
    public const string Unread = "TCA012";
    public const string AsyncVoid = "TCA013";
}

// The rules. Each message says in one line what is wrong and what to write.
internal static class Descriptors
{
    private const string Category = "Usage";

    // The pages in docs/diagnostics of the repository; a test holds that each rule has one.
    private const string Pages = "https://github.com/threatconnect-generated/ThreatConnect.Generated/blob/main/docs/diagnostics/";

    public static readonly DiagnosticDescriptor TagName = new(
        DiagnosticIds.TagName,
        "The name of a tag is empty or too long",
        "The name of the tag has {0} characters; write a name of 1 to 128 characters",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.TagName + ".md");

    public static readonly DiagnosticDescriptor Range = new(
        DiagnosticIds.Range,
        "A rating or a confidence is out of range",
        "{0} is not a valid {1}; write a number from 0 to {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.Range + ".md");

    public static readonly DiagnosticDescriptor Comma = new(
        DiagnosticIds.Comma,
        "The value of a filter has a comma",
        "The API cannot filter by a value with a comma; {0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.Comma + ".md");

    public static readonly DiagnosticDescriptor Unused = new(
        DiagnosticIds.Unused,
        "A list or a task is not used",
        "The result of {0} is not used, {1}; {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.Unused + ".md");

    public static readonly DiagnosticDescriptor Empty = new(
        DiagnosticIds.Empty,
        "A security label or a part of an attribute is empty",
        "The {0} cannot be empty; write one, such as \"{1}\"",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.Empty + ".md");

    public static readonly DiagnosticDescriptor LocalFilter = new(
        DiagnosticIds.LocalFilter,
        "The server can evaluate this condition",
        "Where requests every item and evaluates the condition here; filter on the server: {0}(f => {1})",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.LocalFilter + ".md");

    public static readonly DiagnosticDescriptor Id = new(
        DiagnosticIds.Id,
        "An id is less than 1",
        "{0} is not a valid id; write a number of at least 1, such as the Id of an object from a response",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.Id + ".md");

    public static readonly DiagnosticDescriptor SameTypes = new(
        DiagnosticIds.SameTypes,
        "Two projects generate the same types",
        "Both this project and {0} have {1}; keep the type files in one of them, "
        + "or set the property ThreatConnectNamespace of this project to another namespace",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.SameTypes + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor IdSource = new(
        DiagnosticIds.IdSource,
        "A number that is not an id is used as an id",
        "{0} is {1}; {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.IdSource + ".md");

    public static readonly DiagnosticDescriptor Walk = new(
        DiagnosticIds.Walk,
        "A list changes while it is enumerated",
        "{0} {1} the list that is enumerated, so the next page skips items; "
        + "read the list first, as in \"foreach (var item in await list.ToListAsync())\"{2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.Walk + ".md");

    public static readonly DiagnosticDescriptor UnusedScope = new(
        DiagnosticIds.UnusedScope,
        "A scope is not used",
        "{0} returns another scope and changes nothing; assign its result to a variable, and call through that",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.UnusedScope + ".md");

    public static readonly DiagnosticDescriptor Unread = new(
        DiagnosticIds.Unread,
        "A variable is never read",
        "Nothing reads {0}, {1}; {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.Unread + ".md");

    public static readonly DiagnosticDescriptor AsyncVoid = new(
        DiagnosticIds.AsyncVoid,
        "An async lambda is not awaited",
        "{0} does not await the lambda, so it returns before the requests end and their errors end the program; "
        + "write a foreach with \"await\", or await Parallel.ForEachAsync",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.AsyncVoid + ".md");
}
