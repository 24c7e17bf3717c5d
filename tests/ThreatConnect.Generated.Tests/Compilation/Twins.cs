namespace ThreatConnect.Tests.Compilation;

/// <summary>A wrong program and its right twin: that the twin compiles shows that nothing else is wrong with the other.</summary>
internal static class Twins
{
    public static void ShouldDiffer(string wrong, string right, string reason, string about = "")
    {
        ProgramCompiler.Errors(ProgramCompiler.CompileStatements(wrong)).Should().Contain(error => error.Contains(reason, StringComparison.Ordinal), about);
        ProgramCompiler.Errors(ProgramCompiler.CompileStatements(right)).Should().BeEmpty(about);
    }
}
