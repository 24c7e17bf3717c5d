using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Diagnostics;

// The rules. Each message says in one line what is wrong and what to write.
internal static class Descriptors
{
    private const string Category = "Usage";

    public static readonly DiagnosticDescriptor TagName = new(
        DiagnosticIds.TagName, "The name of a tag is empty or too long", "This name of a tag has {0} characters; write one of 1 to 128", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor Range = new(
        DiagnosticIds.Range, "A rating or a confidence is out of its range", "{0} is no {1}; write a number from 0 to {2}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor Comma = new(
        DiagnosticIds.Comma, "The value of a filter holds a comma", "The API has no way to write a comma inside the value of a filter; {0}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor Dropped = new(
        DiagnosticIds.Dropped, "A list or a task is dropped", "What {0} returns is dropped, {1}; write {2}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor Empty = new(
        DiagnosticIds.Empty, "A security label or a part of an attribute is empty", "The {0} cannot be empty; write one, such as \"{1}\"", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor LocalFilter = new(
        DiagnosticIds.LocalFilter, "A test could run on the server", "Where fetches every item to test it; filter on the server: {0}(f => {1})", Category, DiagnosticSeverity.Info, true);

    public static readonly DiagnosticDescriptor Id = new(
        DiagnosticIds.Id, "An id is below 1", "{0} is no id; write a number from 1, such as the Id of an object that was read", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor SameTypes = new(
        DiagnosticIds.SameTypes, "Two projects have types of an instance under the same names",
        "Both this project and {0} have {1}; keep the files of types in one of them, or name another namespace in the property ThreatConnectNamespace of this one",
        Category, DiagnosticSeverity.Error, true, customTags: WellKnownDiagnosticTags.CompilationEnd);
}
