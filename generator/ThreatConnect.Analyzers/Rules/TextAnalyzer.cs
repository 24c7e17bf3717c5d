using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>TCA001 and TCA005: names of tags that the platform refuses, and texts that cannot be empty.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextAnalyzer : LibraryAnalyzer
{
    private const int LongestTagName = 128;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.TagName, Descriptors.Empty);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterOperationAction(one => SeeArgument(one, library), OperationKind.Argument);
        context.RegisterOperationAction(one => SeeAssignment(one, library), OperationKind.SimpleAssignment);
    }

    private static void SeeArgument(OperationAnalysisContext context, Library library)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter })
        {
            See(context, TextKinds.Of(library, parameter), argument.Value);
        }
    }

    private static void SeeAssignment(OperationAnalysisContext context, Library library)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { } property })
        {
            See(context, TextKinds.Of(library, property), assignment.Value);
        }
    }

    private static void See(OperationAnalysisContext context, TextKind? kind, IOperation value)
    {
        if (kind is null)
        {
            return;
        }

        foreach (var source in Constants.Sources(value))
        {
            if (Constants.Text(source) is { } text && Judge(kind.Value, text, source.Syntax.GetLocation()) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static Diagnostic? Judge(TextKind kind, string text, Location location) => (kind, text.Length) switch
    {
        (TextKind.TagName, 0) => Diagnostic.Create(Descriptors.TagName, location, 0),
        (TextKind.TagName, _) => Characters(text) is > LongestTagName and var count ? Diagnostic.Create(Descriptors.TagName, location, count) : null,
        (TextKind.SecurityLabelName, 0) => Diagnostic.Create(Descriptors.Empty, location, "name of a security label", "TLP:AMBER"),
        (TextKind.AttributeType, 0) => Diagnostic.Create(Descriptors.Empty, location, "type of an attribute", "Description"),
        (TextKind.AttributeValue, 0) => Diagnostic.Create(Descriptors.Empty, location, "value of an attribute", "Seen in a phishing mail"),
        _ => null,
    };

    // The platform does not say whether an emoji is one character or two; what may be right is not refused.
    private static int Characters(string text) => text.Length - text.Where((letter, at) => char.IsLowSurrogate(letter) && at > 0 && char.IsHighSurrogate(text[at - 1])).Count();
}
