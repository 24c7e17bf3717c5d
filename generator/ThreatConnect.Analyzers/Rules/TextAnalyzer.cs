using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Reports names of tags that the platform rejects (TCA001), and texts that cannot be empty (TCA005).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextAnalyzer : LibraryAnalyzer
{
    private const int LongestTagName = 128;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.TagName, Descriptors.Empty);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterOperationAction(operation => CheckArgument(operation, library), OperationKind.Argument);
        context.RegisterOperationAction(operation => CheckAssignment(operation, library), OperationKind.SimpleAssignment);
    }

    private static void CheckArgument(OperationAnalysisContext context, Library library)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter })
        {
            Check(context, TextKinds.Of(library, parameter), argument.Value);
        }

        if (argument.Parameter is { Name: "owners" } owners && library.NameOf(owners.ContainingType) == "ThreatConnectClient")
        {
            foreach (var owner in Elements(argument.Value))
            {
                Check(context, TextKind.OwnerName, owner);
            }
        }
    }

    // The texts of a collection that is written in the call, also without brackets. Only its own elements are seen, and not what a call in
    // it takes.
    private static IEnumerable<IOperation> Elements(IOperation value) =>
        value.Type?.SpecialType == SpecialType.System_String ? [value]
        : value is IInvocationOperation or IObjectCreationOperation or IAnonymousFunctionOperation ? []
        : value.ChildOperations.SelectMany(Elements);

    private static void CheckAssignment(OperationAnalysisContext context, Library library)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { } property })
        {
            Check(context, TextKinds.Of(library, property), assignment.Value);
        }
    }

    private static void Check(OperationAnalysisContext context, TextKind? kind, IOperation value)
    {
        if (kind is null)
        {
            return;
        }

        foreach (var source in Constants.Sources(value))
        {
            if (Constants.Text(source) is { } text && Diagnose(kind.Value, text, source.Syntax.GetLocation()) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static Diagnostic? Diagnose(TextKind kind, string text, Location location) => (kind, text.Length) switch
    {
        (TextKind.TagName, 0) => Diagnostic.Create(Descriptors.TagName, location, 0),
        (TextKind.TagName, _) when Characters(text) is > LongestTagName and var count =>
            Diagnostic.Create(Descriptors.TagName, location, count),
        (TextKind.SecurityLabelName, 0) => Diagnostic.Create(Descriptors.Empty, location, "name of a security label", "TLP:AMBER"),
        (TextKind.AttributeType, 0) => Diagnostic.Create(Descriptors.Empty, location, "type of an attribute", "Description"),
        (TextKind.OwnerName, _) when string.IsNullOrWhiteSpace(text) =>
            Diagnostic.Create(Descriptors.Empty, location, "name of an owner", "Common Community"),
        (TextKind.AttributeValue, 0) => Diagnostic.Create(Descriptors.Empty, location, "value of an attribute", "Seen in a phishing mail"),
        _ => null,
    };

    // The vendor does not document whether an emoji is one character or two. It counts as one, so that no valid name is reported.
    private static int Characters(string text) =>
        text.Length - text.Where((letter, at) => char.IsLowSurrogate(letter) && at > 0 && char.IsHighSurrogate(text[at - 1])).Count();
}
