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
    public const string Include = "TCA015";
    public const string Value = "TCA016";
    public const string NullUpdate = "TCA017";
    public const string FilterJoin = "TCA020";
    public const string FilterField = "TCA021";
    public const string ListReading = "TCA022";
    public const string KeyInUpdate = "TCA023";
    public const string BatchArgument = "TCA024";
    public const string OtherFilter = "TCA025";
    public const string Catch = "TCA026";
    public const string MissingObject = "TCA027";
    public const string FilterValue = "TCA028";
    public const string ResponseMember = "TCA029";
    public const string TextArgument = "TCA030";
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
        "A number is out of range",
        "{0} is not a valid {1}; write a number {2}",
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
        "A text that cannot be empty is empty",
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

    public static readonly DiagnosticDescriptor Include = new(
        DiagnosticIds.Include,
        "Includes are combined by &",
        "What two includes have in common is nothing, so nothing is included; write {0} | {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.Include + ".md");

    public static readonly DiagnosticDescriptor Value = new(
        DiagnosticIds.Value,
        "The value of an indicator is not valid",
        "{0} is not a valid {1}; write {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.Value + ".md");

    public static readonly DiagnosticDescriptor NullUpdate = new(
        DiagnosticIds.NullUpdate,
        "An update sets a member to null",
        "A member that is null is not sent, and the API cannot clear {0}; leave {0} out or write the new value",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.NullUpdate + ".md");

    public static readonly DiagnosticDescriptor FilterJoin = new(
        DiagnosticIds.FilterJoin,
        "The terms of a filter are joined by another operator",
        "The server evaluates the whole filter; write \"{0}\" and not \"{1}\" between its terms",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.FilterJoin + ".md");

    public static readonly DiagnosticDescriptor FilterField = new(
        DiagnosticIds.FilterField,
        "A field of a filter is used as a value",
        "{0} is a field of the server and {1}; {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.FilterField + ".md");

    public static readonly DiagnosticDescriptor ListReading = new(
        DiagnosticIds.ListReading,
        "A list is used without reading it",
        "A list is read from the server page by page and {0}; write \"await\" and its {1}()",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.ListReading + ".md");

    public static readonly DiagnosticDescriptor KeyInUpdate = new(
        DiagnosticIds.KeyInUpdate,
        "An update cannot change what identifies an object",
        "{0} identifies the object and cannot be changed; create an object with the new value and delete this one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.KeyInUpdate + ".md");

    public static readonly DiagnosticDescriptor BatchArgument = new(
        DiagnosticIds.BatchArgument,
        "A batch is given an object that it does not take",
        "{0} does not take {1}; {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.BatchArgument + ".md");

    public static readonly DiagnosticDescriptor OtherFilter = new(
        DiagnosticIds.OtherFilter,
        "A list is filtered by the fields of another type",
        "The filter is about {0}, but the list has {1}; write a filter with the fields of {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.OtherFilter + ".md");

    public static readonly DiagnosticDescriptor Catch = new(
        DiagnosticIds.Catch,
        "The client does not throw this exception",
        "The client does not throw {0}; catch ThreatConnectTransportException (no usable response) or "
        + "ThreatConnectApiException (an error of the server)",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.Catch + ".md");

    public static readonly DiagnosticDescriptor MissingObject = new(
        DiagnosticIds.MissingObject,
        "A response is tested for a missing object",
        "A missing object does not reach {0}, because the call throws ThreatConnectApiException; "
        + "write FindAsync(), which returns null",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.MissingObject + ".md");

    public static readonly DiagnosticDescriptor FilterValue = new(
        DiagnosticIds.FilterValue,
        "A field of a filter is compared with a value of another type",
        "{0} {1}; {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.FilterValue + ".md");

    public static readonly DiagnosticDescriptor ResponseMember = new(
        DiagnosticIds.ResponseMember,
        "A member of an object is used on its response",
        "{0} is {1} and has no {2}; write {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.ResponseMember + ".md");

    public static readonly DiagnosticDescriptor TextArgument = new(
        DiagnosticIds.TextArgument,
        "A text is used as an id or as a value of any type",
        "{0} is a text and not {1}; write {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.TextArgument + ".md");
}
