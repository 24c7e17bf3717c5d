namespace ThreatConnect.Tests.Compilation;

/// <summary>A wrong program and its right twin: that the twin compiles shows that nothing else is wrong with the other.</summary>
internal static class ProgramPairs
{
    /// <summary>The wrong one fails in its own line, with a diagnostic of the id that gives the reason; the right one has not even a warning.</summary>
    public static void ShouldDiffer(string wrong, string right, string id, string reason, string about = "")
    {
        ProgramCompiler.ErrorsOfStatements(wrong).Should().Contain(error => error.StartsWith(id + ":", StringComparison.Ordinal) && error.Contains(reason, StringComparison.Ordinal), about);
        ProgramCompiler.Errors(ProgramCompiler.CompileStatements(right)).Should().BeEmpty(about);
    }
}
