using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Provides the base of rules about the use of the library. It does nothing in a program that does not use the library.</summary>
public abstract class LibraryAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (Library.Find(start.Compilation) is { } library)
            {
                Register(start, library);
            }
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext context, Library library);
}
