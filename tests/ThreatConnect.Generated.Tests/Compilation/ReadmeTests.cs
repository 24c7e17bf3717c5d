using System.Text.RegularExpressions;

namespace ThreatConnect.Tests.Compilation;

public sealed partial class ReadmeTests
{
    [Fact]
    public void Every_example_of_the_readme_compiles_without_a_warning()
    {
        var examples = CodeBlock().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))).Select(match => match.Groups[1].Value).ToList();

        examples.Should().HaveCountGreaterThan(6);
        ProgramCompiler.Errors(ProgramCompiler.Compile(examples[0])).Should().BeEmpty("the first example is a whole program");
        foreach (var example in examples.Skip(1))
        {
            ProgramCompiler.Errors(ProgramCompiler.CompileStatements(example)).Where(error => !error.StartsWith("CS0219", StringComparison.Ordinal))
                .Should().BeEmpty("this is an example of the readme:\n{0}", example);
        }
    }

    [GeneratedRegex("```csharp\r?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
